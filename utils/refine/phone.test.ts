import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { readPhone, toE164 } from './phone.ts';

describe('toE164', () => {
  it.each([
    ['+34 911 23 45 67', null, '+34911234567'],
    ['tel:+34-911-23-45-67', null, '+34911234567'],
    ['00 34 911 23 45 67', 'ES', '+34911234567'],
    ['+44 (0)20 7946 0958', null, '+442079460958'],
    ['+34 911 23 45 67 ext. 12', null, '+34911234567'],
    ['06 12 34 56 78', 'FR', '+33612345678'],
    ['0711 / 123456-78', 'DE', '+4971112345678'],
    ['11 2345-6789', 'AR', '+541123456789'],
    ['600 123 4567', 'CO', '+576001234567'],
    ['(11) 98765-4321', 'BR', '+5511987654321'],
    ['2123-4567', 'CR', '+50621234567'],
  ] as const)('%j in %s is %s', (written, country, number) => expect(toE164(written, country)).toBe(number));

  it.each([
    ['911 23 45 67', null],
    ['555 0100', 'DE'],
    ['7946 0958', 'GB'],
    ['98765-4321', 'BR'],
    ['1 234 5678', 'CO'],
    ['+1 555 0100', null],
    ['12:30', 'ES'],
    ['', 'ES'],
  ] as const)('%j in %s could be several or none', (written, country) =>
    expect(toE164(written, country)).toBeNull(),
  );
});

describe('readPhone', () => {
  it('keeps what is not valid as it was written, unless nobody could dial it', () => {
    expect(readPhone(' 911 23\u00A045 67 ', null)).toBe('911 23 45 67');
    expect(readPhone('123', null)).toBeNull();
    expect(readPhone('see my card 12345', null)).toBeNull();
  });
  property.prop([fc.string({ unit: 'binary', maxLength: 300 }), fc.constantFrom('ES', 'DE', 'US', null)])(
    'gives at most 64 characters and never throws',
    (text, country) => {
      expect(readPhone(text, country)?.length ?? 0).toBeLessThanOrEqual(64);
    },
  );
});
