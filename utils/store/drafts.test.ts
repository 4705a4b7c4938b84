import { beforeEach, expect, it } from 'vitest';
import { db } from './db.ts';
import { dropDraft, dropOldDrafts, readDraft, saveDraft } from './drafts.ts';

beforeEach(() => db.drafts.clear());

it('gives back what was last saved under a key', async () => {
  expect(await readDraft('note:p-1')).toBeNull();
  await saveDraft('note:p-1', { text: 'Call b' });
  await saveDraft('note:p-1', { text: 'Call back' });
  expect(await readDraft('note:p-1')).toEqual({ text: 'Call back' });
  await dropDraft('note:p-1');
  expect(await readDraft('note:p-1')).toBeNull();
});

it('drops drafts older than seven days and keeps the others', async () => {
  await saveDraft('old', 1, new Date('2026-11-16T09:59:59.999Z'));
  await saveDraft('kept', 2, new Date('2026-11-16T10:00:00.000Z'));
  await dropOldDrafts(new Date('2026-11-23T10:00:00.000Z'));
  expect(await readDraft('old')).toBeNull();
  expect(await readDraft('kept')).toBe(2);
});
