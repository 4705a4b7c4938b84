import { expect, it } from 'vitest';
import { dealRow, proposalRow, roundRow } from '../../tests/builders/facts.ts';
import { proposedAgreement } from './proposed.ts';

const eur = (amount: number) => ({ amount, currency: 'EUR' });
const at = (day: number) => `2026-03-0${String(day)}T09:00:00.000Z`;
const line = {
  id: 'l',
  text: 'Work',
  quantity: 1000,
  unit: null,
  unitPrice: 70_000,
  discount: 0,
  tax: 2_100,
};
const accepted = proposalRow({
  state: 'accepted',
  answeredAt: at(4),
  lines: [line],
  paymentTerms: '15 days',
  title: 'Two sites',
});
const rounds = [
  roundRow({ number: 1, at: at(1), price: eur(1), scope: 'all' }),
  roundRow({ number: 2, at: at(3), paymentTerms: '60 days' }),
];
const deal = dealRow();

it('takes the last of each that anybody named', () => {
  expect(proposedAgreement({ deal, rounds, proposals: [] })).toEqual({
    price: eur(1),
    paymentTerms: '60 days',
    scope: 'all',
  });
  expect(proposedAgreement({ deal, rounds: [], proposals: [] })).toEqual({
    price: null,
    paymentTerms: null,
    scope: null,
  });
});

it('takes the accepted proposal where nothing moved after it', () => {
  const proposals = [accepted, proposalRow({ version: 2, state: 'declined' })];
  expect(proposedAgreement({ deal, rounds, proposals })).toEqual({
    price: eur(70_000),
    paymentTerms: '15 days',
    scope: 'Two sites',
  });
  const moved = [...rounds, roundRow({ number: 3, at: at(5), price: eur(2) })];
  expect(proposedAgreement({ deal, rounds: moved, proposals })).toEqual({
    price: eur(2),
    paymentTerms: '60 days',
    scope: 'all',
  });
});

it('keeps to the agreement that is there', () => {
  const agreed = { on: '2026-03-02', price: eur(9), paymentTerms: null, scope: 'x', belowFloor: null };
  expect(proposedAgreement({ deal: dealRow({ agreed }), rounds, proposals: [accepted] })).toMatchObject({
    price: eur(9),
    paymentTerms: null,
    scope: 'x',
  });
});
