import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { dealIn, dealRow, factsOf, markRow, pipelineRow, word } from '../../tests/builders/facts.ts';
import { criterionRule } from './criterion.ts';
import { criteriaOf, openCriteria } from './gate.ts';
import { type Stage, STANDARD_STAGES } from './pipeline.ts';

const TODAY = '2026-03-02';
const AT = '2026-03-02T09:00:00.000Z';
const evidence = { quote: 'Found at the fair', link: null, on: null, activityId: null };
const order = STANDARD_STAGES.map(({ id }) => id);
const open = (facts: Parameters<typeof openCriteria>[0], to: string) =>
  openCriteria(facts, to, TODAY).map(({ stageId, criterionId }) => `${stageId}/${criterionId}`);
const stageOf = (id: string): Stage => {
  const found = STANDARD_STAGES.find((one) => one.id === id);
  if (!found) throw new Error(`no stage ${id}`);
  return found;
};

describe('criteriaOf', () => {
  const prospect = stageOf('prospect');
  const tick = markRow('reachable', { kind: 'criterion', by: { how: 'tick', note: 'Met them' }, on: TODAY });
  const quoted = markRow('source-recorded', {
    kind: 'criterion',
    by: { how: 'evidence', evidence },
    on: TODAY,
  });

  it('says by what each criterion is met', () => {
    const facts = factsOf({ marks: [tick, quoted] });
    expect(criteriaOf(prospect, facts, TODAY).map(({ met }) => met)).toEqual([
      { by: 'evidence', evidence },
      { by: 'tick', note: 'Met them' },
      null,
    ]);
  });

  it('names the rule before the rep’s word', () => {
    const facts = factsOf({ deal: dealRow({ source: 'event' }), contactPoints: 2, marks: [tick, quoted] });
    expect(criteriaOf(prospect, facts, TODAY).map(({ met }) => met)).toEqual([
      { by: 'rule' },
      { by: 'rule' },
      null,
    ]);
  });

  it('meets a rep’s own criterion by hand alone, and takes no other kind of answer for it', () => {
    const stage = { ...prospect, criteria: [{ id: 'demo', name: 'Demo held', rule: null }] };
    const answered = markRow('demo', { kind: 'profile', answer: 'yes' });
    expect(criteriaOf(stage, factsOf({ marks: [answered] }), TODAY)[0]?.met).toBe(null);
    const ticked = markRow('demo', { kind: 'criterion', by: { how: 'tick', note: 'On Monday' }, on: TODAY });
    expect(criteriaOf(stage, factsOf({ marks: [answered, ticked] }), TODAY)[0]?.met).toEqual({
      by: 'tick',
      note: 'On Monday',
    });
  });
});

describe('openCriteria', () => {
  it('asks for those of the stage that is left', () => {
    expect(open(factsOf(), 'contact')).toEqual([
      'prospect/source-recorded',
      'prospect/reachable',
      'prospect/fits-profile',
    ]);
    const facts = factsOf({ deal: dealIn('contact'), words: [word(AT, 'out')] });
    expect(open(facts, 'qualify')).toEqual(['contact/answer-logged']);
  });

  it('asks for those of every stage skipped, all at once', () => {
    expect(open(factsOf({ deal: dealIn('contact') }), 'present')).toEqual([
      'contact/outgoing-logged',
      'contact/answer-logged',
      'qualify/items-known',
      'qualify/verdict-viable',
    ]);
  });

  it('asks for nothing of a stage that was removed, but for those skipped after what was reached', () => {
    const deal = dealRow({ stage: { id: 'demo', at: AT }, reached: ['prospect', 'contact', 'demo'] });
    expect(open(factsOf({ deal }), 'qualify')).toEqual([]);
    expect(open(factsOf({ deal }), 'present')).toEqual(['qualify/items-known', 'qualify/verdict-viable']);
  });

  it('asks for the standard ones of a key, for a stage’s own, and for none of a stage without either', () => {
    const stages = STANDARD_STAGES.map((stage): Stage => {
      if (stage.id === 'prospect') return { ...stage, criteria: [] };
      return stage.id === 'contact' ? { ...stage, key: null } : stage;
    });
    expect(open(factsOf({ pipeline: pipelineRow({ stages }) }), 'present')).toEqual([
      'qualify/items-known',
      'qualify/verdict-viable',
    ]);
  });

  const somewhere = fc.record({
    from: fc.constantFrom(...order, 'removed'),
    reached: fc.subarray(order),
    met: fc.subarray([...criterionRule.options]),
  });
  const factsFrom = ({ from, reached, met }: { from: string; reached: string[]; met: string[] }) =>
    factsOf({
      deal: dealRow({ stage: { id: from, at: AT }, reached }),
      marks: met.map((id) =>
        markRow(id, { kind: 'criterion', by: { how: 'tick', note: 'So it is' }, on: TODAY }),
      ),
    });

  property.prop([somewhere, fc.constantFrom(...order, 'nowhere')])(
    'none for a move back or nowhere',
    (at, to) => {
      fc.pre(order.indexOf(to) <= order.indexOf(at.from) && at.from !== 'removed');
      expect(open(factsFrom(at), to)).toEqual([]);
    },
  );

  property.prop([somewhere, fc.nat({ max: 6 }), fc.nat({ max: 6 })])(
    'those of a farther stage begin with those of a nearer one',
    (at, a, b) => {
      const facts = factsFrom(at);
      const near = open(facts, order[Math.min(a, b)] ?? '');
      expect(open(facts, order[Math.max(a, b)] ?? '').slice(0, near.length)).toEqual(near);
    },
  );

  property.prop([somewhere, fc.constantFrom(...order)])('none that was met by hand', (at, to) => {
    const still = new Set<string>(open(factsFrom(at), to).map((one) => one.split('/')[1] ?? ''));
    expect(at.met.filter((id) => still.has(id))).toEqual([]);
  });
});
