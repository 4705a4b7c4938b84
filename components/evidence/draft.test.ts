import { expect, test } from 'vitest';
import { evidence } from '../../utils/pipeline/evidence.ts';
import { evidenceOf, isBegun, NO_EVIDENCE } from './draft.ts';

const TODAY = '2026-03-10';
const typed = (change: Partial<typeof NO_EVIDENCE>) => ({
  ...NO_EVIDENCE,
  quote: 'We have 40 000',
  ...change,
});

test('what was typed becomes evidence that the store takes', () => {
  const made = evidenceOf(
    typed({ quote: '  We have 40 000 \n', link: 'mail.google.com/mail/#all/1', on: '2026-03-09' }),
    TODAY,
  );
  expect(made).toEqual({
    quote: 'We have 40 000',
    link: 'https://mail.google.com/mail/#all/1',
    on: '2026-03-09',
    activityId: null,
  });
  expect(evidence.safeParse(made).success).toBe(true);
});

test('link and day may be left out, the words may not', () => {
  expect(evidenceOf(typed({}), TODAY)).toEqual({
    quote: 'We have 40 000',
    link: null,
    on: null,
    activityId: null,
  });
  expect(evidenceOf(typed({ quote: ' \n ' }), TODAY)).toBe('quote');
});

test.each([
  'javascript:alert(1)',
  'http://example.test/',
  'file:///etc/passwd',
  'data:text/html,x',
  'not a link',
  'https://',
])('a link that would not be safe or is none is refused: %s', (link) =>
  expect(evidenceOf(typed({ link }), TODAY)).toBe('link'),
);

test('a link with a port is no scheme', () => {
  expect(evidenceOf(typed({ link: 'crm.example.test:8443/a' }), TODAY)).toMatchObject({
    link: 'https://crm.example.test:8443/a',
  });
});

test('words are not said tomorrow, nor on a day that there is not', () => {
  expect(evidenceOf(typed({ on: '2026-03-11' }), TODAY)).toBe('future');
  expect(evidenceOf(typed({ on: '2026-02-31' }), TODAY)).toBe('date');
});

test('a quote longer than the store takes is cut, not lost', () => {
  const made = evidenceOf(typed({ quote: 'x'.repeat(5_000) }), TODAY);
  expect(evidence.safeParse(made).success).toBe(true);
});

test('an untouched draft is nothing to be lost', () => {
  expect(isBegun(NO_EVIDENCE)).toBe(false);
  expect(isBegun(typed({}))).toBe(true);
});
