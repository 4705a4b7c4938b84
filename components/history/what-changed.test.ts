import { setupI18n } from '@lingui/core';
import { expect, it } from 'vitest';
import { pipelineRow } from '../../tests/builders/facts.ts';
import { namesIn } from '../words/activity-names.ts';
import { whatChanged } from './what-changed.ts';

const i18n = setupI18n({ locale: 'en-GB', messages: { 'en-GB': {} } });
const names = namesIn(i18n, [pipelineRow()], new Map());
const said = (entry: Parameters<typeof whatChanged>[1]) => whatChanged(i18n, entry, names);
const money = (amount: number) => ({ kind: 'money' as const, money: { amount, currency: 'EUR' } });
const edited = { detail: { type: 'edited' as const, fields: ['value'] }, day: '2026-03-02' };

it('says fields with what they were and are, where the log only says that they changed', () => {
  const changes = [
    { table: 'deals', field: 'value', before: money(120_000), after: money(150_000) },
    { table: 'deals', field: 'expectedClose', before: null, after: { kind: 'day', day: '2026-05-04' } },
    { table: 'people', field: 'title', before: { kind: 'text', text: 'Owner' }, after: null },
    { table: 'deals', field: 'care', before: null, after: null },
    {
      table: 'deals',
      field: 'stage',
      before: { kind: 'stage', id: 'prospect' },
      after: { kind: 'stage', id: 'close' },
    },
  ] as const;
  expect(said({ told: [edited], changes: [...changes] })).toEqual([
    'Value: €1,200 → €1,500',
    'Expected close: 4 May 2026',
    'Title: Owner → –',
    'Care dates',
    'Stage: Prospect → Close',
  ]);
});

it('tells rows that say nothing by their fields once, as what they are', () => {
  const field = (name: string) => ({ table: 'proposals' as const, field: name, before: null, after: null });
  expect(said({ told: [], changes: [field('lines'), field('terms'), field('deletedAt')] })).toEqual([
    'Proposal',
  ]);
  expect(
    said({ told: [], changes: [{ table: 'tasks', field: 'deletedAt', before: null, after: null }] }),
  ).toEqual(['Next step']);
});

it("uses the log's own words before all else", () => {
  const note = {
    detail: { type: 'ended' as const, kind: 'churned' as const, note: 'Moved away' },
    day: '2026-03-02',
  };
  const changes = [{ table: 'deals' as const, field: 'ended', before: null, after: null }];
  expect(said({ told: [note], changes })).toEqual(['The customer left · Moved away']);
});
