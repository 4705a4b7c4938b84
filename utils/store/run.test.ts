import { beforeEach, describe, expect, it } from 'vitest';
import { AT, contact, done, savePersonInput } from '../../tests/builders/commands.ts';
import { emptyStore } from '../../tests/builders/empty-store.ts';
import { db } from './db.ts';
import { funnel } from './queries/funnel.ts';
import { personCard } from './queries/card.ts';
import { searchPeople } from './queries/search.ts';
import { recount } from './recount.ts';
import { run } from './run.ts';

beforeEach(emptyStore);

describe('the first walk', () => {
  it('saves a person, advances the deal, and the funnel shows it', async () => {
    const input = savePersonInput('Ana Ejemplo', { contacts: [contact('email', 'Ana@Molinos.example')] });
    const { personId, dealId } = done(await run('savePerson', input, { now: new Date(AT) }));
    done(await run('moveStage', { dealId, to: 'qualify', reason: 'why' }));

    const card = await personCard(personId);
    expect(card?.person.fullName).toBe('Ana Ejemplo');
    expect(card?.contacts.map(({ kind, value }) => [kind, value])).toEqual([
      ['email', 'ana@molinos.example'],
    ]);
    expect(card?.deals.map(({ stageIndex, primary }) => [stageIndex, primary])).toEqual([[2, true]]);
    const stages = await funnel('pipeline-standard');
    expect(stages.map(({ open, entered }) => [open, entered])).toEqual([
      [0, 1],
      [0, 1],
      [1, 1],
      [0, 0],
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
    expect((await searchPeople('ejem', 8)).map((hit) => hit.personId)).toEqual([personId]);
    expect(await recount()).toEqual({ ok: true, repaired: 0 });
    expect(await db.operations.count()).toBe(2);
  });
});
