import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { planMove } from './move.ts';
import {
  cleanStages,
  nameProblem,
  reachedIn,
  removedStages,
  sameOrder,
  stageInstead,
  stageProblems,
} from './pipeline-edit.ts';
import { STANDARD_STAGES, type Stage } from './pipeline.ts';

const own = (id: string, name: string | null = id): Stage => ({
  id,
  key: null,
  name,
  stallsAfter: 5,
  prior: 0.5,
  criteria: null,
});
const AT = '2026-03-02T10:00:00.000Z';
const dealAt = (id: string, ...reached: string[]) => ({ stage: { id, at: AT }, reached });
const pipelineOf = (...ids: string[]) => ({ stages: ids.map((id) => own(id)) });
const problems = (after: Stage[], before: readonly Stage[] = []) =>
  stageProblems(before, after).map(({ path, problem }) => `${path} ${problem}`);

describe('names', () => {
  it('say something that can be read out', () => {
    expect(nameProblem('Demo')).toBe(null);
    expect(nameProblem('Demo 🚀')).toBe(null);
    expect(nameProblem('演示')).toBe(null);
    expect(nameProblem(' \u200b')).toBe('empty');
    expect(nameProblem('🚀')).toBe('no-letter');
  });
  it('are told apart without accents and capitals', () => {
    expect(nameProblem('Présentation', ['presentation'])).toBe('taken');
    expect(nameProblem('Demo', [null, 'Demos'])).toBe(null);
  });
});

describe('stageProblems', () => {
  it('finds nothing in the standard stages', () => expect(problems([...STANDARD_STAGES])).toEqual([]));
  it('wants a stage', () => expect(problems([])).toEqual(['stages no-stage']));
  it('wants each id and each of the seven words once', () => {
    const [prospect, contact] = STANDARD_STAGES;
    if (!prospect || !contact) throw new Error('no stages');
    expect(problems([prospect, { ...contact, id: 'prospect' }])).toEqual(['stages.1.id same-id']);
    expect(problems([prospect, { ...contact, key: 'prospect' }])).toEqual(['stages.1.key same-key']);
    expect(problems([own('a'), own('b')])).toEqual([]);
  });
  it('wants names of own stages, each another', () => {
    expect(problems([own('a', null)])).toEqual(['stages.0.name empty']);
    expect(problems([own('a', '🚀')])).toEqual(['stages.0.name no-letter']);
    expect(problems([own('a', 'Demo'), own('b', 'DEMO')])).toEqual([
      'stages.0.name taken',
      'stages.1.name taken',
    ]);
  });
  it('leaves names in peace that were there before', () => {
    const before = [own('a', '🚀'), own('b', 'B')];
    expect(problems([own('a', '🚀'), own('b', 'C')], before)).toEqual([]);
  });
  it('wants criteria told apart, each with a name or a rule', () => {
    const criteria = [
      { id: 'x', name: 'Demo held', rule: null },
      { id: 'x', name: 'Again', rule: null },
      { id: 'y', name: null, rule: null },
      { id: 'z', name: null, rule: 'value-set' as const },
    ];
    expect(problems([{ ...own('a'), criteria }])).toEqual([
      'stages.0.criteria.1.id same-criterion',
      'stages.0.criteria.2.name empty',
    ]);
  });
});

it('cleans names of stages and criteria', () => {
  const criteria = [{ id: 'x', name: ' Demo\u200b  held', rule: null }];
  const [stage] = cleanStages([{ ...own('a', ' \u202eA '), criteria }]);
  expect(stage).toMatchObject({ name: 'A', criteria: [{ name: 'Demo held' }] });
  expect(cleanStages([own('a', '\u200b')])[0]?.name).toBe(null);
});

it('tells which stages are gone, and whether the order is the same', () => {
  const [a, b, c] = [own('a'), own('b'), own('c')];
  expect(removedStages([a, b, c], [c, own('d')])).toEqual(['a', 'b']);
  expect(sameOrder([a, b], [{ ...a, name: 'Other' }, b])).toBe(true);
  expect(sameOrder([a, b], [b, a])).toBe(false);
  expect(sameOrder([a, b], [a, b, c])).toBe(false);
});

describe('reachedIn', () => {
  it('counts a stage added before the furthest as reached, one added after it not', () => {
    const deal = dealAt('b', 'a', 'b');
    expect(reachedIn(pipelineOf('a', 'x', 'b', 'c'), deal)).toEqual(['a', 'x', 'b']);
    expect(reachedIn(pipelineOf('a', 'b', 'x'), deal)).toEqual(['a', 'b']);
  });
  it('follows a new order to the furthest stage that the deal has been in', () =>
    expect(reachedIn(pipelineOf('b', 'c', 'a'), dealAt('b', 'a', 'b'))).toEqual(['b', 'c', 'a']));
  it('remembers stages since removed', () => {
    expect(reachedIn(pipelineOf('a', 'c'), dealAt('a', 'a', 'b'))).toEqual(['b', 'a']);
    expect(reachedIn(pipelineOf('a', 'b'), dealAt('a', 'b', 'a'))).toEqual(['a', 'b']);
  });
});

it('puts what comes back into a removed stage where the deal had been furthest', () => {
  expect(stageInstead(pipelineOf('a', 'b', 'd'), dealAt('c', 'a', 'b', 'c'))).toBe('b');
  expect(stageInstead(pipelineOf('x', 'y'), dealAt('c', 'c'))).toBe('x');
});

const ids = fc
  .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { minLength: 1 })
  .map((list): string[] => list);

property.prop([ids, ids, ids, fc.nat(4), fc.nat(4)])(
  'whatever was edited, a deal has reached all before its furthest stage, its own among them, and forgets nothing',
  (first, second, third, from, to) => {
    const before = pipelineOf(...first);
    const at = first[from % first.length] ?? '';
    const opened = { stage: { id: at, at: AT }, reached: reachedIn(before, dealAt(at)) };
    const edited = pipelineOf(...second);
    const target = second[to % second.length] ?? '';
    const moved = planMove({ ...opened, reached: reachedIn(edited, opened) }, edited, target);
    if (!moved) throw new Error('no such stage');
    const deal = { stage: { id: target, at: AT }, reached: moved.reached };
    // A move keeps the form that an edit gives.
    expect(reachedIn(edited, deal)).toEqual(deal.reached);
    const after = pipelineOf(...third);
    const reached = reachedIn(after, deal);
    const still = reached.filter((id) => third.includes(id));
    expect(still).toEqual(third.slice(0, still.length));
    expect(reached).toEqual(expect.arrayContaining([...deal.reached, target]));
    expect(new Set(reached).size).toBe(reached.length);
    expect(reachedIn(after, { ...deal, reached })).toEqual(reached);
  },
);
