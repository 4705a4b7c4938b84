import { expect, test } from 'vitest';
import { dealIn, dealRow, factsOf, pipelineRow } from '../../tests/builders/facts.ts';
import { AT } from '../../tests/builders/commands.ts';
import { openCriteria } from '../../utils/pipeline/gate.ts';
import { STANDARD_STAGES } from '../../utils/pipeline/pipeline.ts';
import { crossedStages, standingOf } from './crossed.ts';

const TODAY = '2026-03-10';
const stagesTo = (facts: ReturnType<typeof factsOf>, to: string) =>
  crossedStages(facts, to, TODAY).map(({ stage }) => stage.id);

test('a step forward crosses one stage, a leap all those between, a step back none', () => {
  const facts = factsOf({ deal: dealIn('contact') });
  expect(stagesTo(facts, 'qualify')).toEqual(['contact']);
  expect(stagesTo(facts, 'negotiate')).toEqual(['contact', 'qualify', 'present']);
  expect(stagesTo(facts, 'prospect')).toEqual([]);
  expect(stagesTo(facts, 'contact')).toEqual([]);
  expect(stagesTo(facts, 'no such stage')).toEqual([]);
});

test('a stage that asks for nothing is not shown', () => {
  const stages = STANDARD_STAGES.map((stage) =>
    stage.id === 'qualify' ? { ...stage, criteria: [] } : stage,
  );
  const facts = factsOf({ deal: dealIn('contact'), pipeline: pipelineRow({ stages }) });
  expect(stagesTo(facts, 'present')).toEqual(['contact']);
});

test('what is met counts, what is open is listed in order', () => {
  const facts = factsOf({ deal: dealRow({ source: 'event' }), contactPoints: 1 });
  const { met, total, open } = standingOf(crossedStages(facts, 'qualify', TODAY));
  expect([met, total]).toEqual([2, 5]);
  expect(open.map(({ state }) => state.criterion.id)).toEqual([
    'fits-profile',
    'outgoing-logged',
    'answer-logged',
  ]);
});

test('what is shown as open is what the store will ask for, also from a stage since removed', () => {
  const gone = dealRow({ stage: { id: 'gone', at: AT }, reached: ['prospect', 'contact', 'gone'] });
  for (const deal of [gone, dealIn('prospect'), dealIn('present'), dealIn('close')]) {
    const facts = factsOf({ deal });
    for (const { id } of STANDARD_STAGES) {
      const shown = standingOf(crossedStages(facts, id, TODAY)).open;
      expect(shown.map(({ stageId, state }) => ({ stageId, criterionId: state.criterion.id }))).toEqual(
        openCriteria(facts, id, TODAY),
      );
    }
  }
});
