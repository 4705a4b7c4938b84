import { describe, expect, test } from 'vitest';
import type { Position } from '../../pipeline/capture.ts';
import type { Experience } from './experience.ts';
import { nothing, type Picked } from './findings.ts';
import { currentRole } from './role.ts';

const position = (title: string | null, company: string | null, current = true): Position => ({
  title,
  company,
  current,
});
const list = (positions: Position[], rest: Partial<Experience> = {}): Experience => ({
  positions,
  mounted: true,
  unclear: false,
  more: false,
  ...rest,
});
const card = (value: string): Picked => ({
  value,
  field: { origin: 'card', confidence: 0.85, reason: null },
});
const empty = nothing('not-shown');
const read = (experience: Experience, shown: Picked = empty): unknown[] => {
  const { title, company } = currentRole(experience, shown);
  return [title.value, title.field.reason, company.value, company.field.reason];
};

describe('the current role', () => {
  test('is the one position still held', () => {
    expect(read(list([position('Buyer', 'Acme'), position('Clerk', 'Other', false)]))).toEqual([
      'Buyer',
      null,
      'Acme',
      null,
    ]);
  });

  test('is the first of several, and says so', () => {
    expect(read(list([position('Buyer', 'Acme'), position('Mentor', 'Other')]))).toEqual([
      'Buyer',
      'several-current',
      'Acme',
      'several-current',
    ]);
  });

  test('several at one company leave the company certain', () => {
    expect(read(list([position('Buyer', 'Acme'), position('Mentor', 'Acme Inc.')]))).toEqual([
      'Buyer',
      'several-current',
      'Acme',
      null,
    ]);
  });

  test('the card settles which of several', () => {
    expect(read(list([position('Buyer', 'Acme'), position('Mentor', 'Other')]), card('Other'))).toEqual([
      'Mentor',
      'several-current',
      'Other',
      null,
    ]);
  });

  test('a card that names another company leaves the role open', () => {
    expect(read(list([position('Buyer', 'Acme')]), card('Other'))).toEqual([
      null,
      'layers-disagree',
      'Other',
      null,
    ]);
  });

  test('a former employer is never the company, not even on the card', () => {
    const former = list([position('Buyer', 'Acme', false)]);
    expect(read(former)).toEqual([null, 'no-current-position', null, 'no-current-position']);
    expect(read(former, card('Acme'))).toEqual([null, 'no-current-position', null, 'no-current-position']);
    expect(read(former, card('New Co'))).toEqual([null, 'no-current-position', 'New Co', null]);
  });

  test('nothing follows from a list with a row that could not be read', () => {
    expect(read(list([position('Buyer', 'Acme')], { unclear: true }))).toEqual([
      null,
      'unclear',
      null,
      'unclear',
    ]);
  });

  test('without a list there is no role, and the card gives the company', () => {
    expect(read(list([], { mounted: false }), card('Acme'))).toEqual([null, 'not-on-screen', 'Acme', null]);
    expect(read(list([], { mounted: false }))).toEqual([null, 'not-on-screen', null, 'not-on-screen']);
  });
});
