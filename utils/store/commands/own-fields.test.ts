import { beforeEach, describe, expect, it } from 'vitest';
import { AT, done, savePersonInput } from '../../../tests/builders/commands.ts';
import { emptyStore } from '../../../tests/builders/empty-store.ts';
import { liveContents, logOf } from '../../../tests/builders/rows.ts';
import type { CommandInput } from '../../pipeline/commands.ts';
import type { OwnValue } from '../../pipeline/own-field.ts';
import { db } from '../db.ts';
import { ownFields } from '../queries/own-fields.ts';
import { run } from '../run.ts';

beforeEach(emptyStore);

const now = new Date(AT);
const undo = (operationId: string) => run('undo', { operationId, onConflict: 'ask' }, { now });
const set = (change: Partial<CommandInput<'setOwnField'>>) =>
  run('setOwnField', { target: 'person', name: 'Size', kind: 'number', choices: [], ...change }, { now });
const names = async () => (await ownFields('person')).map(({ name }) => name);
const idOf = async (name: string) =>
  (await db.ownFields.toArray()).find((one) => one.name === name)?.id ?? '';
const wrong = (path: string) => ({
  ok: false,
  code: 'invalid-input',
  issues: [expect.objectContaining({ path })],
});

async function fill(
  id: string,
  values: Record<string, OwnValue | null>,
  target: 'person' | 'deal' | 'company' = 'person',
) {
  return run('setOwnValues', { target, id, values }, { now });
}

describe('setOwnField', () => {
  it('adds fields in order, and puts one before another', async () => {
    for (const name of ['A', 'B', 'C']) done(await set({ name }));
    expect(await names()).toEqual(['A', 'B', 'C']);
    done(await set({ fieldId: await idOf('C'), name: 'C', before: await idOf('A') }));
    expect(await names()).toEqual(['C', 'A', 'B']);
    const { operationId } = done(await set({ fieldId: await idOf('C'), name: 'C', before: null }));
    expect(await names()).toEqual(['A', 'B', 'C']);
    done(await undo(operationId));
    expect(await names()).toEqual(['C', 'A', 'B']);
    done(await set({ name: 'D', before: await idOf('A') }));
    expect(await names()).toEqual(['C', 'D', 'A', 'B']);
    const same = await set({ fieldId: await idOf('D'), name: 'D', before: await idOf('A') });
    expect(same).toEqual({ ok: false, code: 'nothing-to-do' });
    expect(await set({ name: 'E', before: 'nowhere' })).toEqual({ ok: false, code: 'not-found' });
  });

  it('finds a place beside one that was removed and comes back', async () => {
    for (const name of ['A', 'B']) done(await set({ name }));
    const gone = done(await run('removeOwnField', { fieldId: await idOf('B') }, { now }));
    done(await set({ name: 'C' }));
    done(await undo(gone.operationId));
    done(await set({ name: 'D', before: await idOf('C') }));
    expect(await names()).toEqual(['A', 'B', 'D', 'C']);
  });

  it('refuses names that say nothing or stand there already, and a list without choices', async () => {
    done(await set({}));
    expect(await set({ name: 'SIZE' })).toEqual(wrong('name'));
    expect(await set({ name: '🚀' })).toEqual(wrong('name'));
    done(await set({ name: 'size', target: 'deal' }));
    expect(await set({ name: 'Tier', kind: 'choice', choices: ['\u200b'] })).toEqual(wrong('choices'));
    expect(await set({ fieldId: await idOf('Size'), target: 'deal' })).toEqual(wrong('target'));
    done(await set({ name: 'Tier', kind: 'choice', choices: [' Gold ', 'Gold', 'Silver'] }));
    expect((await ownFields('person'))[1]?.choices).toEqual(['Gold', 'Silver']);
  });

  it('changes the kind only while nobody has a value', async () => {
    const { personId } = done(await run('savePerson', savePersonInput('Ana'), { now }));
    done(await set({}));
    const fieldId = await idOf('Size');
    done(await set({ fieldId, kind: 'text' }));
    done(await set({ fieldId, kind: 'number' }));
    done(await fill(personId, { [fieldId]: 5 }));
    expect(await set({ fieldId, kind: 'text' })).toEqual(wrong('kind'));
    done(await set({ fieldId, name: 'Head count' }));
    done(await fill(personId, { [fieldId]: null }));
    done(await set({ fieldId, kind: 'text' }));
  });
});

describe('setOwnValues', () => {
  it('keeps what another window filled, and is taken back to the last field', async () => {
    const { personId } = done(await run('savePerson', savePersonInput('Ana'), { now }));
    for (const name of ['A', 'B']) done(await set({ name, kind: 'text' }));
    const [a, b] = [await idOf('A'), await idOf('B')];
    const [first, second] = await Promise.all([
      fill(personId, { [a]: ' one\u200b ' }),
      fill(personId, { [b]: 'two' }),
    ]);
    expect((await db.people.get(personId))?.own).toEqual({ [a]: 'one', [b]: 'two' });
    expect(await logOf(personId)).toContain('edited');
    expect(await fill(personId, { [a]: 'one' })).toEqual({ ok: false, code: 'nothing-to-do' });
    const before = await liveContents();
    const { operationId } = done(await fill(personId, { [a]: null, [b]: 'three' }));
    const after = await liveContents();
    const undone = done(await undo(operationId));
    expect(await liveContents()).toEqual(before);
    done(await undo(undone.operationId));
    expect(await liveContents()).toEqual(after);
    expect([done(first).personId, done(second).dealId]).toEqual([personId, '']);
  });

  it('refuses what does not fit, and what is no field of this row', async () => {
    const { personId, dealId } = done(await run('savePerson', savePersonInput('Ana'), { now }));
    done(await set({ name: 'Since', kind: 'date' }));
    done(await set({ name: 'Tier', kind: 'choice', choices: ['Gold', 'Silver'] }));
    const [since, tier] = [await idOf('Since'), await idOf('Tier')];
    expect(await fill(personId, { [since]: '2026-02-31' })).toEqual(wrong(`values.${since}`));
    expect(await fill(personId, { [since]: '2026-02-28', [tier]: 'Bronze' })).toEqual(
      wrong(`values.${tier}`),
    );
    expect((await db.people.get(personId))?.own).toEqual({});
    expect(await fill(dealId, { [tier]: 'Gold' }, 'deal')).toEqual({ ok: false, code: 'not-found' });
    expect(await fill(personId, { nowhere: 'x' })).toEqual({ ok: false, code: 'not-found' });
    done(await fill(personId, { [tier]: 'Gold' }));
    done(await set({ fieldId: tier, name: 'Tier', kind: 'choice', choices: ['Silver'] }));
    expect((await db.people.get(personId))?.own[tier]).toBe('Gold');
  });

  it('fills deals and companies too', async () => {
    const company = { name: 'Molinos' };
    const { personId, dealId } = done(await run('savePerson', savePersonInput('Ana', { company }), { now }));
    const companyId = (await db.people.get(personId))?.companyId ?? '';
    for (const target of ['deal', 'company'] as const)
      done(await set({ target, name: target, kind: 'number' }));
    expect(done(await fill(dealId, { [await idOf('deal')]: 3 }, 'deal'))).toMatchObject({ personId, dealId });
    done(await fill(companyId, { [await idOf('company')]: -1.5 }, 'company'));
    expect((await db.deals.get(dealId))?.own).toEqual({ [await idOf('deal')]: 3 });
    expect((await db.companies.get(companyId))?.own).toEqual({ [await idOf('company')]: -1.5 });
  });
});

describe('removeOwnField', () => {
  it('brings the field back with its values', async () => {
    const { personId } = done(await run('savePerson', savePersonInput('Ana'), { now }));
    done(await set({}));
    const fieldId = await idOf('Size');
    done(await fill(personId, { [fieldId]: 5 }));
    const before = await liveContents();
    const { operationId } = done(await run('removeOwnField', { fieldId }, { now }));
    expect(await names()).toEqual([]);
    expect(await fill(personId, { [fieldId]: 6 })).toEqual({ ok: false, code: 'not-found' });
    done(await undo(operationId));
    expect(await liveContents()).toEqual(before);
  });
});
