import { expect, test } from 'vitest';
import { markRow } from '../../tests/builders/facts.ts';
import { standardFrame, type ItemState } from '../../utils/pipeline/qualification.ts';
import { knownItems, scoreOf } from './knowledge.ts';

const said = (item: string, state: ItemState, note: string | null = 'so they say') =>
  markRow(item, { kind: 'qualification', state, evidence: [], personId: null, note, on: '2026-03-02' });

test('the score counts what is known, and of that what is weak and what failed', () => {
  const marks = [said('budget', 'confirmed'), said('need', 'weak'), said('authority', 'failed')];
  expect(scoreOf(knownItems(standardFrame('bant'), marks))).toEqual({
    total: 4,
    known: 3,
    weak: 1,
    failed: 1,
  });
});

test('what nothing shows is not known', () => {
  const marks = [said('budget', 'confirmed', null), said('need', 'failed', null)];
  expect(scoreOf(knownItems(standardFrame('bant'), marks))).toEqual({
    total: 4,
    known: 0,
    weak: 0,
    failed: 0,
  });
});

test('what is known of an item that the frame does not have is left out', () => {
  const marks = [said('metrics', 'confirmed'), said('need', 'unknown')];
  expect(scoreOf(knownItems(standardFrame('bant'), marks))).toEqual({
    total: 4,
    known: 0,
    weak: 0,
    failed: 0,
  });
});

test('a criterion of the same name is no knowledge of the item', () => {
  const tick = markRow('budget', {
    kind: 'criterion',
    by: { how: 'tick', note: 'said so' },
    on: '2026-03-02',
  });
  expect(knownItems(standardFrame('bant'), [tick])[0]?.knowledge).toBeNull();
});
