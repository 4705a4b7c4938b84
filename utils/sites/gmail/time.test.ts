import { describe, expect, test } from 'vitest';
import { asciiDigits, idTime, iso, titleContradicts } from './time.ts';

/** 2026-07-14T14:02:11Z */
const at = 1_784_037_731_000;

describe('the instant in an id', () => {
  test('is its upper 44 bits', () => {
    expect(idTime(((BigInt(at) << 20n) | 0x5a3c7n).toString(16))).toBe(at);
    expect(iso(at)).toBe('2026-07-14T14:02:11Z');
  });

  test.each([null, '', 'THREAD', '163D03BFDA277EC1', '0000000000000001', '19f60ef6ab81a2b3ff'])(
    '%j has none',
    (id) => {
      expect(idTime(id)).toBeNull();
    },
  );
});

describe('a title does not contradict the id', () => {
  test.each([
    'Tue, Jul 14, 2026, 9:02 AM', // seven hours west
    'Wed, Jul 15, 2026, 4:02 AM', // fourteen east
    '14 Jul 2026, 15:02',
    '14 July 2026 at 15:02',
    'mar, 14 jul 2026, 16:02',
    '14 de jul. de 2026 11:02',
    'mar. 14 juil. 2026 16:02',
    'Di., 14. Juli 2026, 16:02',
    '14.07.2026, 17:02',
    '2026年7月14日 22:02',
    '2026년 7월 14일 (화) 오후 11:02',
    '١٤ يوليو ٢٠٢٦، ٥:٠٢ م',
    '۱۴۰۵/۴/۲۳، ۱۷:۳۲',
    '14 ก.ค. 2569 21:02',
    '14.07.26 17:02',
    'yesterday',
    '',
    null,
  ])('%j', (title) => {
    expect(titleContradicts(title, at)).toBe(false);
  });
});

describe('a title contradicts the id', () => {
  test.each([
    'Sat, Jul 11, 2026, 9:02 AM',
    'Tue, Jul 14, 2020, 9:02 AM',
    'Fri, Mar 14, 2026, 2:07 PM',
    '14 Jan 2026, 15:02',
    'mar, 14 jul 2020, 16:02',
    '3 nov 2026, 10:40',
    '2026年3月14日 7:14',
    '١٤ يوليو ٢٠٢٠، ٥:٠٢ م',
  ])('%j', (title) => {
    expect(titleContradicts(title, at)).toBe(true);
  });
});

test('digits of other scripts are digits', () => {
  expect(asciiDigits('٧ ۴ ९ ৩ ๕ ３')).toBe('7 4 9 3 5 3');
});
