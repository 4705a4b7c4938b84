import { fc } from '@fast-check/vitest';
import { v7 } from 'uuid';
import { ask, side } from '../../utils/pipeline/negotiation.ts';
import type { ProposalFields } from '../../utils/pipeline/proposal.ts';
import { db } from '../../utils/store/db.ts';
import { run } from '../../utils/store/run.ts';
import { on, onDeal, onPerson, pick, type Step } from './model-pick.ts';

const EUR = (amount: number) => ({ amount, currency: 'EUR' });
const line = { id: 'l1', text: 'Mill', quantity: 1000, unit: null, unitPrice: 500, discount: 0, tax: 2100 };
const fields = (title: string, priced: boolean): ProposalFields => ({
  title,
  language: 'es',
  currency: 'EUR',
  customer: { name: null, company: null, address: null },
  introduction: null,
  lines: priced ? [line] : [],
  benefits: [],
  paymentTerms: null,
  instalments: [],
  terms: null,
  validUntil: null,
});
const onProposal = on('proposals');
const onRound = on('rounds');
const onTask = on('tasks');

const propose = fc
  .tuple(pick, fc.boolean(), fc.nat({ max: 5 }))
  .map(([n, priced, which]): Step => async (now) => {
    if (which === 0)
      return onDeal(n, (dealId) =>
        run('draftProposal', { dealId, proposalId: v7(), fields: fields(`o${n}`, priced) }, { now }),
      )();
    return onProposal(n, async (proposalId) => {
      const { _h: stamps = {} } = (await db.proposals.get(proposalId)) ?? {};
      const basedOn = Object.values(stamps).toSorted().at(-1) ?? '0'.repeat(24);
      if (which === 1)
        return run('editProposal', { proposalId, fields: fields('new', true), basedOn }, { now });
      if (which === 2) return run('discardProposal', { proposalId }, { now });
      if (which === 3)
        return run(
          'answerProposal',
          { proposalId, answer: priced ? 'accepted' : 'declined', note: null },
          { now },
        );
      return run('sendProposal', { proposalId, at: now.toISOString(), note: null }, { now });
    })();
  });

const negotiate = fc
  .record({
    n: pick,
    from: fc.constantFrom(...side.options),
    amount: fc.nat({ max: 9 }),
    state: fc.constantFrom(...ask.shape.state.options),
    which: fc.nat({ max: 3 }),
  })
  .map(({ n, from, amount, state, which }): Step => async (now) => {
    const words = { paymentTerms: null, scope: null, belowFloor: amount > 4 ? 'Opens a market' : null };
    if (which === 0)
      return onDeal(n, (dealId) => {
        const asks = [{ topic: 'price' as const, text: `less ${n}`, onlyFor: null }];
        const said = { price: EUR(amount), ...words, asks, gives: [], note: null };
        return run('addRound', { dealId, side: from, at: now.toISOString(), ...said }, { now });
      })();
    if (which === 1)
      return onRound(n, async (roundId) => {
        const askId = (await db.rounds.get(roundId))?.asks[0]?.id ?? '';
        return run('answerAsk', { roundId, askId, state, answer: null }, { now });
      })();
    return onDeal(n, (dealId) => {
      if (which === 2) return run('setFloor', { dealId, floor: amount === 0 ? null : EUR(amount) }, { now });
      return run(
        'agree',
        { dealId, agreed: amount === 0 ? null : { price: EUR(amount), ...words } },
        { now },
      );
    })();
  });

const day = fc.constantFrom('2026-02-01', '2026-02-20', '2026-03-01');

const close = fc.record({ n: pick, day, amount: fc.nat({ max: 9 }), which: fc.nat({ max: 8 }) }).map(
  ({ n, day: when, amount, which }): Step =>
    (now) =>
      onDeal(n, (dealId) => {
        const said = { dealId, on: when, note: null };
        if (which < 3)
          return run('signContract', { ...said, value: EUR(amount), link: null, reason: 'price' }, { now });
        if (which === 3) return run('sendContract', { dealId, on: when, link: null }, { now });
        if (which === 4) return run('setDelivery', { dealId, planned: when, done: null }, { now });
        if (which === 5) {
          const kind = amount > 6 ? 'revived' : amount > 3 ? 'churned' : 'cancelled';
          return run('endDeal', { dealId, kind, on: when, reason: 'Moved away' }, { now });
        }
        if (which === 6) return run('rateSatisfaction', { ...said, score: amount }, { now });
        if (which === 7) return run('planCare', { dealId, kept: amount > 4, note: null }, { now });
        return run('askFurther', { dealId, answer: 'need', note: null }, { now });
      })(),
);

const plan = fc
  .record({ n: pick, which: fc.nat({ max: 5 }), repeats: fc.boolean() })
  .map(({ n, which, repeats }): Step => async (now) => {
    const task = { title: `call ${n}`, due: { on: '2026-03-05', at: null } };
    const repeating = { repeats: repeats ? { every: 1, unit: 'week' as const } : null };
    const planned = { ...task, ...repeating };
    if (which === 0)
      return onDeal(n, async (dealId) => {
        const [part] = await db.dealPeople.where({ dealId }).toArray();
        return run('planTask', { ...planned, personId: part?.personId ?? null, dealId }, { now });
      })();
    if (which === 1)
      return onPerson(n, (personId) => run('planTask', { ...planned, personId, dealId: null }, { now }))();
    return onTask(n, (taskId) => {
      if (which === 2) return run('editTask', { taskId, fields: { title: 'write', ...repeating } }, { now });
      if (which === 3) return run('snoozeTask', { taskId, until: '2026-06-01T09:00:00.000Z' }, { now });
      if (which === 4) return run('dropTask', { taskId }, { now });
      return run('finishTask', { taskId, done: n % 4 !== 0 }, { now });
    })();
  });

/** Any act on proposals, the negotiation, the close, the care after it, and tasks. */
export const sellingActs = fc.oneof(propose, negotiate, close, plan);
