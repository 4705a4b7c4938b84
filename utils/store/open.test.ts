import { beforeEach, expect, it } from 'vitest';
import { done, savePersonInput } from '../../tests/builders/commands.ts';
import { emptyStore } from '../../tests/builders/empty-store.ts';
import { db } from './db.ts';
import { realm } from './identity.ts';
import { openDatabase } from './open.ts';
import { funnel, pipelines } from './queries/funnel.ts';
import { run } from './run.ts';

beforeEach(emptyStore);

it('leaves a pipeline that was renamed as it is', async () => {
  done(await run('editPipeline', { pipelineId: 'pipeline-standard', name: 'Ventas', stageNames: {} }));
  db.close({ disableAutoOpen: false });
  await openDatabase();
  expect((await pipelines()).map(({ name }) => name)).toEqual(['Ventas']);
});

it('goes on in the same realm after the browser dropped the whole store under it', async () => {
  done(await run('savePerson', savePersonInput('Ana')));
  const before = await realm();
  await db.delete({ disableAutoOpen: false });
  const { personId } = done(await run('savePerson', savePersonInput('Beto')));
  expect(await db.people.get(personId)).toMatchObject({ realmId: before });
  expect((await funnel('pipeline-standard'))[0]?.open).toBe(1);
});
