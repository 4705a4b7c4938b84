import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { clean, cleanLines } from './clean.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes)),
);

describe('clean', () => {
  it.each([
    ['  Maré\u00A0\u00A0Alta \t\n', 'Maré Alta'],
    ['Mare\u0301', 'Maré'],
    ['A\u200Bl\u00ADb\uFEFFa', 'Alba'],
    ['\u202Egpj.exe\u202C', 'gpj.exe'],
    ['\u2068Ana\u2069 \u200ERuiz', 'Ana Ruiz'],
    ['Ana\u0000\u0007\u009B Ruiz', 'Ana Ruiz'],
    ['Ana\u{E0041}\u{E0042}', 'Ana'],
    ['a\uD800b\uDFFF', 'ab'],
    ['\u3164\u3164', ''],
    ['A\u200Dd\u200Ca', 'Ada'],
  ])('%j becomes %j', (written, read) => expect(clean(written)).toBe(read));

  it.each(['علی\u200Cرضا', 'क\u094D\u200Dष', '👩\u200D💻 Ada', '王伟', 'カブ', 'O’Brien'])(
    'keeps %j',
    (written) => expect(clean(written)).toBe(written),
  );

  property.prop([anyText], { numRuns: 2000 })('is idempotent, composed and free of the unseen', (text) => {
    const once = clean(text);
    expect(clean(once)).toBe(once);
    expect(once.isWellFormed()).toBe(true);
    expect(once).not.toMatch(/[\p{Cc}\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]|^\s|\s$|\s\s/u);
  });
});

describe('cleanLines', () => {
  it('splits at every kind of line end and keeps gaps', () =>
    expect(cleanLines(' Ana\r\n\n Ruiz\u2028x')).toEqual(['Ana', '', 'Ruiz', 'x']));
});
