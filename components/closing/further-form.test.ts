import { expect, it } from 'vitest';
import { BLANK_FURTHER, noteOf, readReach, referred, wrongIn, type FurtherForm } from './further-form.ts';

const form = (change: Partial<FurtherForm>): FurtherForm => ({ ...BLANK_FURTHER, ...change });
const AT = '2026-03-02T09:00:00.000Z';

it('tells an address from a number, and both from neither', () => {
  expect(readReach(' bea@otra.example ')).toEqual({ kind: 'email', value: 'bea@otra.example' });
  expect(readReach('+34 600 00 00 02')).toEqual({ kind: 'phone', value: '+34 600 00 00 02' });
  expect(readReach(' ')).toBe(null);
  expect(['bea@', '12', 'call 600000002', '🎉'].map(readReach)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

it('names what is missing for the answer given, and nothing of the others', () => {
  expect([...wrongIn(form({ reach: '🎉' }))]).toEqual([]);
  expect([...wrongIn(form({ answer: 'need', title: '🎉' }))]).toEqual(['title']);
  expect([...wrongIn(form({ answer: 'referral', name: '🎉🎉', reach: '1' }))]).toEqual(['name', 'reach']);
  expect([...wrongIn(form({ answer: 'referral', name: 'Bea' }))]).toEqual([]);
});

it('notes what the answer was about', () => {
  const all = { note: 'later', title: 'Second site', name: 'Bea' };
  expect(noteOf(form({ ...all, answer: 'nothing' }))).toBe('later');
  expect(noteOf(form({ ...all, answer: 'need' }))).toBe('Second site');
  expect(noteOf(form({ ...all, answer: 'referral' }))).toBe('Bea');
  expect(noteOf(form({ note: ' ' }))).toBe(null);
});

it('saves the person recommended with a deal linked to the customer’s', () => {
  expect(
    referred(form({ answer: 'referral', name: ' Bea ', reach: 'bea@otra.example' }), 'd1', AT),
  ).toMatchObject({
    into: { kind: 'new' },
    fields: { fullName: 'Bea' },
    contacts: [{ kind: 'email', value: 'bea@otra.example', origin: { site: 'typed', at: AT } }],
    deal: { kind: 'open', source: 'referral', linkedFrom: { dealId: 'd1', kind: 'referral' } },
  });
  expect(referred(form({ name: 'Bea' }), 'd1', AT).contacts).toEqual([]);
});
