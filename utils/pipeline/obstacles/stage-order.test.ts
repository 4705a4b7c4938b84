import { describe, expect, it } from 'vitest';
import { dealIn, factsOf, pipelineRow } from '../../../tests/builders/facts.ts';
import { STANDARD_STAGES, type Stage } from '../pipeline.ts';
import { cameTo, positionOf, positionPast } from './stage-order.ts';

const own: Stage = { id: 'own', key: null, name: 'Demo', stallsAfter: 5, prior: 0.3, criteria: null };
const standard = (id: string) => STANDARD_STAGES.filter((stage) => stage.id === id);
const of = (...ids: string[]) => ({ stages: ids.flatMap((id) => (id === 'own' ? [own] : standard(id))) });

describe('the first stage that is a key or comes after it', () => {
  it.each([
    [of('prospect', 'qualify', 'present'), 1],
    [of('prospect', 'own', 'present', 'close'), 2],
    [of('prospect', 'own'), -1],
    [of('own'), -1],
  ])('%#', (pipeline, at) => expect(positionOf(pipeline, 'qualify')).toBe(at));
});

describe('the first stage past a key', () => {
  it.each([
    ['the next', of('prospect', 'qualify', 'present'), 2],
    ['the next, be it one’s own', of('prospect', 'qualify', 'own', 'present'), 2],
    ['none after the last', of('prospect', 'qualify'), -1],
    [
      'the first of a later key where the key is gone',
      of('prospect', 'own', 'contact', 'present', 'close'),
      3,
    ],
    ['none where no later one is left', of('prospect', 'own'), -1],
  ])('%s', (_, pipeline, at) => expect(positionPast(pipeline, 'qualify')).toBe(at));
});

describe('when a deal came to a place', () => {
  const march = (day: number) => `2026-03-0${day}T09:00:00.000Z`;
  const facts = (entered: Record<string, string>, stage = 'present') =>
    factsOf({ deal: dealIn(stage, march(9)), pipeline: pipelineRow(), entered });

  it('is the earliest time at it or past it', () => {
    const entered = { prospect: march(1), qualify: march(6), present: march(4), negotiate: march(5) };
    expect(cameTo(facts(entered), 2)).toBe(march(4));
    expect(cameTo(facts(entered), 0)).toBe(march(1));
  });
  it('is since when it stands there, where the log tells nothing', () =>
    expect(cameTo(facts({ prospect: march(1) }), 2)).toBe(march(9)));
  it('is none before it, and none for no place', () => {
    expect(cameTo(facts({ prospect: march(1), qualify: march(2) }, 'contact'), 2)).toBeNull();
    expect(cameTo(facts({ prospect: march(1) }), -1)).toBeNull();
  });
});
