import { fc } from '@fast-check/vitest';
import type { CommandInput } from '../../utils/pipeline/commands.ts';
import { criterionRule } from '../../utils/pipeline/criterion.ts';
import { dealRole, lossReason } from '../../utils/pipeline/deal.ts';
import { STANDARD_STAGES } from '../../utils/pipeline/pipeline.ts';
import { itemState } from '../../utils/pipeline/qualification.ts';
import { db } from '../../utils/store/db.ts';
import { run } from '../../utils/store/run.ts';
import { at, onDeal, pick, type Step } from './model-pick.ts';

const evidence = { quote: 'We have 20,000', link: null, on: null, activityId: null };
const stage = fc.constantFrom(...STANDARD_STAGES.map(({ id }) => id), 'demo');
const maybe = <T>(one: T) => fc.option(fc.constant(one));
/** After the day of every act of a run, and, now and then, before it. */
const day = fc.constantFrom('2026-01-31', '2026-06-01', '2026-07-01', '2026-08-01', '2026-09-01');
const words = { competitor: null, note: null };

const move = fc.tuple(pick, stage, fc.constantFrom('why', 'why', 'why', null)).map(
  ([n, to, reason]): Step =>
    (now) =>
      onDeal(n, (dealId) => run('moveStage', { dealId, to, reason }, { now }))(),
);

const movePipeline = fc.tuple(pick, pick, stage).map(
  ([n, m, to]): Step =>
    (now) =>
      onDeal(n, async (dealId) => {
        const pipelineId = (await at('pipelines', m)) ?? '';
        return run('movePipeline', { dealId, pipelineId, to, reason: null }, { now });
      })(),
);

const edit = fc
  .record({
    n: pick,
    amount: fc.nat({ max: 9 }),
    currency: fc.constantFrom('EUR', 'USD'),
    day: fc.option(day),
  })
  .map(
    ({ n, amount, currency, day: expectedClose }): Step =>
      (now) =>
        onDeal(n, (dealId) => {
          const value = amount === 0 ? null : { amount, currency };
          const fields = amount === 9 ? { expectedClose } : { value };
          return run('editDeal', { dealId, fields, ...(amount < 3 && { was: { value: null } }) }, { now });
        })(),
  );

const part = fc
  .record({
    n: pick,
    m: pick,
    role: fc.option(fc.constantFrom(...dealRole.options)),
    what: fc.nat({ max: 3 }),
  })
  .map(
    ({ n, m, role, what }): Step =>
      (now) =>
        onDeal(n, async (dealId) => {
          const personId = (await at('people', m)) ?? '';
          if (what === 0) return run('leaveDeal', { dealId, personId }, { now });
          return run('setDealPerson', { dealId, personId, role, primary: what === 1 }, { now });
        })(),
  );

const link = fc.tuple(pick, pick, fc.constantFrom('further-need', 'referral')).map(
  ([n, m, kind]): Step =>
    (now) =>
      onDeal(n, async (dealId) => {
        const personId = (await at('people', m)) ?? '';
        const linkedFrom = { dealId, kind };
        return run('openDeal', { personId, title: null, source: null, linkedFrom }, { now });
      })(),
);

const criterion = fc.tuple(pick, fc.constantFrom(...criterionRule.options), fc.nat({ max: 2 })).map(
  ([n, criterionId, how]): Step =>
    (now) =>
      onDeal(n, (dealId) => {
        const ways: CommandInput<'markCriterion'>['by'][] = [
          null,
          { how: 'tick', note: 'So it is' },
          { how: 'evidence', evidence },
        ];
        return run('markCriterion', { dealId, criterionId, by: ways[how] ?? null }, { now });
      })(),
);

const answer = fc
  .tuple(pick, fc.constantFrom('can-pay', 'right-size'), fc.option(fc.constantFrom('yes', 'no')))
  .map(
    ([n, question, said]): Step =>
      (now) =>
        onDeal(n, (dealId) => run('answerProfile', { dealId, answers: { [question]: said } }, { now }))(),
  );

const qualify = fc
  .record({
    n: pick,
    item: fc.constantFrom('budget', 'need'),
    state: fc.constantFrom(...itemState.options),
    addEvidence: maybe(evidence),
    drop: fc.boolean(),
  })
  .map(
    ({ n, drop, ...known }): Step =>
      (now) =>
        onDeal(n, (dealId) =>
          run('qualify', { dealId, ...known, ...(drop && { dropEvidence: 0 }) }, { now }),
        )(),
  );

const need = fc.tuple(pick, maybe('Less waste'), fc.boolean()).map(
  ([n, text, isNew]): Step =>
    (now) =>
      onDeal(n, async (dealId) => {
        const known = (await db.marks.where({ dealId }).toArray()).find(({ value }) => value.kind === 'need');
        const item = known?.item ?? 'none';
        return run('setNeed', { dealId, text, ...(!isNew && { item }) }, { now });
      })(),
);

const verdict = fc.tuple(pick, day, fc.nat({ max: 2 })).map(
  ([n, until, which]): Step =>
    (now) =>
      onDeal(n, (dealId) => {
        const verdicts: CommandInput<'giveVerdict'>['verdict'][] = [
          { answer: 'viable', note: null },
          { answer: 'not-now', until, note: 'Next budget' },
          { answer: 'no', reason: 'no-fit', ...words },
        ];
        return run(
          'giveVerdict',
          { dealId, verdict: verdicts[which] ?? { answer: 'viable', note: null } },
          { now },
        );
      })(),
);

const status = fc.tuple(pick, day, fc.constantFrom(...lossReason.options), fc.nat({ max: 3 })).map(
  ([n, until, reason, which]): Step =>
    (now) =>
      onDeal(n, (dealId) => {
        if (which === 0) return run('parkDeal', { dealId, until, reason: null }, { now });
        if (which === 1) return run('loseDeal', { dealId, reason, ...words }, { now });
        return run('reopenDeal', { dealId, reason: null }, { now });
      })(),
);

/** Any act on a deal itself, its people, its gate and what becomes of it. */
export const dealActs = fc.oneof(
  { arbitrary: move, weight: 5 },
  { arbitrary: movePipeline, weight: 1 },
  { arbitrary: edit, weight: 2 },
  { arbitrary: part, weight: 2 },
  { arbitrary: link, weight: 1 },
  { arbitrary: criterion, weight: 1 },
  { arbitrary: answer, weight: 1 },
  { arbitrary: qualify, weight: 2 },
  { arbitrary: need, weight: 2 },
  { arbitrary: verdict, weight: 2 },
  { arbitrary: status, weight: 3 },
);
