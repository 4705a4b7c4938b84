import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { nextStamp, stampFields, stampOf } from './hlc.ts';
import { stamp } from './row.ts';

const DEVICE = '0badcafe';

describe('nextStamp', () => {
  it('writes time, counter and device', () =>
    expect(nextStamp(null, 0x1234, DEVICE)).toBe('00000000123400000badcafe'));
  it('starts a new count with a new millisecond', () =>
    expect(nextStamp('000000001234ffff0badcafe', 0x1235, DEVICE)).toBe('00000000123500000badcafe'));
  it('counts on while the clock stands or has gone back', () => {
    expect(nextStamp('00000000123400000badcafe', 0x1234, DEVICE)).toBe('00000000123400010badcafe');
    expect(nextStamp('00000000123400000badcafe', 5, DEVICE)).toBe('00000000123400010badcafe');
  });
  it('borrows a millisecond when the counter is full', () =>
    expect(nextStamp('000000001234ffff0badcafe', 5, DEVICE)).toBe('00000000123500000badcafe'));

  property.prop([fc.array(fc.double({ min: -1e15, max: 1e14, noNaN: true }), { minLength: 1 })])(
    'rises as text whatever the clock says',
    (clock) => {
      let last: string | null = null;
      for (const now of clock) {
        const next = nextStamp(last, now, DEVICE);
        expect(stamp.safeParse(next).success).toBe(true);
        if (last !== null) expect(next > last).toBe(true);
        last = next;
      }
    },
  );
});

describe('stampFields', () => {
  const before = { '*': 'a', title: 'b' };
  it('stamps the named fields and leaves the rest, and its argument, alone', () => {
    expect(stampFields(before, ['title', 'value'], 'c')).toEqual({ '*': 'a', title: 'c', value: 'c' });
    expect(before).toEqual({ '*': 'a', title: 'b' });
  });
  it('falls back to the creation for a field never changed', () => {
    expect(stampOf(before, 'title')).toBe('b');
    expect(stampOf(before, 'value')).toBe('a');
  });
});
