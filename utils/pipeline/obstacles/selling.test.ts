import { describe, expect, it, test } from 'vitest';
import { dealIn, dealRow, factsOf, proposalRow } from '../../../tests/builders/facts.ts';
import type { Deal } from '../deal.ts';
import type { Proposal } from '../proposal.ts';
import { closeDate, contractUnsigned, proposalExpired, proposalUnanswered } from './selling.ts';

const ZONE = 'Europe/Madrid';
const SENT = '2026-03-02T09:00:00.000Z';
const facts = (proposal: Partial<Proposal>, deal: Partial<Deal> = {}) =>
  factsOf({
    deal: dealIn('present', SENT, deal),
    proposals: [proposalRow({ state: 'sent', sentAt: SENT, validUntil: '2026-03-20', ...proposal })],
  });
const agreed = (on: string) => ({
  on,
  price: { amount: 1, currency: 'EUR' },
  paymentTerms: null,
  scope: null,
  belowFloor: null,
});

describe('an offer that waits', () => {
  it('is shown by its title and when it was sent, or until when it was valid', () => {
    const proof = { kind: 'proposal', id: 'o1', text: 'Offer' };
    expect(proposalUnanswered(facts({}), ZONE)).toMatchObject([{ proof: [{ ...proof, at: SENT }] }]);
    expect(proposalExpired(facts({}), ZONE)).toMatchObject([
      { proof: [{ ...proof, at: '2026-03-20' }], action: 'new-version', subject: 'o1', limit: null },
    ]);
  });
  it('has expired for as many days as passed, none before', () => {
    const [found] = proposalExpired(facts({}), ZONE);
    expect(['2026-03-19', '2026-03-20', '2026-03-21', '2026-04-02'].map((day) => found?.count(day))).toEqual([
      0, 0, 1, 13,
    ]);
  });
  it('does not expire without a last day, nor after the last that can be written', () => {
    expect(proposalExpired(facts({ validUntil: null }), ZONE)).toEqual([]);
    expect(proposalExpired(facts({ validUntil: '9999-12-31' }), 'UTC')).toEqual([]);
    expect(proposalExpired(factsOf(), ZONE)).toEqual([]);
  });
  it('is settled by what was agreed on its day or later, not by what was agreed before', () => {
    const found = (on: string) => proposalUnanswered(facts({}, { agreed: agreed(on) }), ZONE).length;
    expect([found('2026-03-01'), found('2026-03-02'), found('2026-03-03')]).toEqual([1, 0, 0]);
  });
  it('needs no answer beyond the last day that can be written', () =>
    expect(proposalUnanswered(facts({ sentAt: '9999-12-31T09:00:00.000Z' }), ZONE)).toEqual([]));
});

test('a close date is shown in its field, for as many days as passed', () => {
  const [found] = closeDate(factsOf({ deal: dealRow({ expectedClose: '2026-03-10' }) }), ZONE);
  expect(found?.proof).toEqual([{ kind: 'deal', id: 'expectedClose', at: '2026-03-10', text: null }]);
  expect(['2026-03-09', '2026-03-12'].map((day) => found?.count(day))).toEqual([0, 2]);
});

describe('a close date moved often', () => {
  const moved = (change: Partial<Deal>) =>
    closeDate(factsOf({ deal: dealIn('contact', SENT, { closeMoves: 3, ...change }) }), ZONE);
  it('is shown by the date it has, else by the day it was moved', () => {
    expect(moved({ expectedClose: '2026-04-10' })[1]?.proof).toMatchObject([
      { id: 'expectedClose', at: '2026-04-10' },
    ]);
    expect(moved({})).toMatchObject([
      { type: 'close-date-moved', proof: [{ id: 'expectedClose', at: '2026-03-02' }] },
    ]);
  });
});

describe('a contract', () => {
  const contract = (sentOn: string | null) =>
    contractUnsigned(factsOf({ deal: dealRow({ contract: { sentOn, signedOn: null, link: null } }) }), ZONE);
  it('is shown in its field, with the working days it is out', () => {
    const [found] = contract('2026-03-02');
    expect(found).toMatchObject({
      proof: [{ kind: 'deal', id: 'contract', at: '2026-03-02' }],
      limit: 5,
      action: 'sign-contract',
    });
    expect(found?.count('2026-03-10')).toBe(6);
  });
  it('that was not sent, or is out beyond the last day that can be written, is in nobody’s way', () => {
    expect(contract(null)).toEqual([]);
    expect(contract('9999-12-31')).toEqual([]);
    expect(contractUnsigned(factsOf(), ZONE)).toEqual([]);
  });
});
