import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { planMove, planOpening } from './move.ts';
import { STANDARD_STAGES } from './pipeline.ts';

const pipeline = { stages: [...STANDARD_STAGES] };
const order = pipeline.stages.map((stage) => stage.id);
const AT = '2026-03-02T10:00:00.000Z';
const dealIn = (id: string, reached: string[]) => ({ stage: { id, at: AT }, reached });

describe('planMove', () => {
  it('opens a deal in the first stage', () =>
    expect(planOpening(pipeline, 'prospect')).toEqual({
      direction: 'forward',
      entered: ['prospect'],
      advanced: [],
      reached: ['prospect'],
    }));

  it('counts skipped stages as entered and advanced', () =>
    expect(planMove(dealIn('prospect', ['prospect']), pipeline, 'present')).toEqual({
      direction: 'forward',
      entered: ['contact', 'qualify', 'present'],
      advanced: ['prospect', 'contact', 'qualify'],
      reached: ['prospect', 'contact', 'qualify', 'present'],
    }));

  it('counts nothing twice on the way back and forth', () => {
    const reached = ['prospect', 'contact', 'qualify'];
    const back = planMove(dealIn('qualify', reached), pipeline, 'contact');
    expect(back).toEqual({ direction: 'back', entered: [], advanced: [], reached });
    const again = planMove(dealIn('contact', reached), pipeline, 'present');
    expect(again).toMatchObject({ direction: 'forward', entered: ['present'], advanced: ['qualify'] });
  });

  it('stays for the same stage, and refuses one that is not there', () => {
    expect(planMove(dealIn('contact', ['prospect', 'contact']), pipeline, 'contact')?.direction).toBe('none');
    expect(planMove(dealIn('contact', ['prospect', 'contact']), pipeline, 'nowhere')).toBeNull();
  });

  it('takes a stage added behind the deal for reached, and keeps one since removed', () => {
    expect(planMove(dealIn('close', ['prospect', 'close']), pipeline, 'close')?.reached).toEqual(
      order.slice(0, 6),
    );
    const removed = dealIn('demo', ['prospect', 'demo']);
    expect(planMove(removed, pipeline, 'contact')).toMatchObject({
      direction: 'forward',
      entered: ['contact'],
      advanced: ['prospect'],
      reached: ['demo', 'prospect', 'contact'],
    });
    expect(planMove(removed, pipeline, 'prospect')?.direction).toBe('back');
  });

  property.prop([fc.array(fc.constantFrom(...order), { minLength: 1, maxLength: 30 })])(
    'enters each stage once and advances each but the furthest, whatever the walk',
    (walk) => {
      const entered: string[] = [];
      const advanced: string[] = [];
      let deal = dealIn('', []);
      for (const to of walk) {
        const move = planMove(deal, pipeline, to);
        if (!move) throw new Error('a standard stage is known');
        entered.push(...move.entered);
        advanced.push(...move.advanced);
        deal = dealIn(to, move.reached);
      }
      const furthest = Math.max(...walk.map((id) => order.indexOf(id)));
      expect(entered).toEqual(order.slice(0, furthest + 1));
      expect(advanced).toEqual(order.slice(0, furthest));
      expect(deal.reached).toEqual(entered);
    },
  );
});
