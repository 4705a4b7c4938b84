import { describe, expect, it } from 'vitest';
import { STANDARD_STAGES, type Stage } from '../../utils/pipeline/pipeline.ts';
import { criteriaInForce, filledStage, readPercent, readStage, readWhole } from './stage-form.ts';

const [prospect, contact, qualify] = STANDARD_STAGES;
if (!prospect || !contact || !qualify) throw new Error('no stages');
const own: Stage = { ...contact, id: 'demo', key: null, name: 'Demo' };
const errorsOf = (stage: Stage, change: Partial<ReturnType<typeof filledStage>>) => {
  const read = readStage(
    stage,
    { ...filledStage(stage), ...change },
    [qualify, own].filter((one) => one !== stage),
  );
  return read.ok ? null : read.errors;
};

describe('a stage as typed', () => {
  it('is the same stage when nothing was typed', () => {
    for (const stage of [...STANDARD_STAGES, own]) {
      expect(readStage(stage, filledStage(stage), [])).toEqual({ ok: true, stage });
    }
  });
  it('takes an empty name as the standard one, where there is one', () => {
    expect(errorsOf(contact, { name: ' ' })).toBe(null);
    expect(errorsOf(own, { name: '' })).toMatchObject({ name: 'empty' });
    expect(errorsOf(contact, { name: 'DEMO' })).toMatchObject({ name: 'taken' });
    expect(errorsOf(contact, { name: '🚀' })).toMatchObject({ name: 'no-letter' });
  });
  it('wants days and a chance that can be', () => {
    expect(errorsOf(contact, { stallsAfter: '0' })).toMatchObject({ stallsAfter: true });
    expect(errorsOf(contact, { stallsAfter: '-3' })).toMatchObject({ stallsAfter: true });
    expect(errorsOf(contact, { stallsAfter: '1e2' })).toMatchObject({ stallsAfter: true });
    expect(errorsOf(contact, { prior: '101' })).toMatchObject({ prior: true });
    expect(readWhole(' 365 ', 1, 365)).toBe(365);
    expect(readPercent('12,5 %')).toBe(0.125);
    expect(readPercent('100')).toBe(1);
    expect(readPercent('🚀')).toBe(null);
  });
  it('wants names of criteria that no rule names, each another', () => {
    const criteria = [
      { id: 'a', name: 'Demo held', rule: null },
      { id: 'b', name: 'demo HELD', rule: null },
      { id: 'c', name: ' ', rule: null },
      { id: 'd', name: '', rule: 'value-set' as const },
    ];
    expect(errorsOf(contact, { criteria })?.criteria).toEqual({ b: 'taken', c: 'empty' });
  });
  it('has the standard criteria until it has its own', () => {
    expect(criteriaInForce(contact, filledStage(contact)).map(({ id }) => id)).toEqual([
      'outgoing-logged',
      'answer-logged',
    ]);
    expect(criteriaInForce(contact, { ...filledStage(contact), criteria: [] })).toEqual([]);
    expect(criteriaInForce(own, filledStage(own))).toEqual([]);
  });
});
