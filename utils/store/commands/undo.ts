import type { CommandInput } from '../../pipeline/commands.ts';
import { db } from '../db.ts';
import { refuse } from '../failure.ts';
import type { Recorder } from '../recorder.ts';
import { found, unlessEmpty } from './found.ts';
import { mendStages } from './mend-stages.ts';
import type { Subject } from './subject.ts';
import { conflictsOf } from './undo-conflicts.ts';
import { takeOut } from './undo-effect.ts';
import { refuseFrozen } from './undo-frozen.ts';
import { mendContacts, mendPrimaries, refuseOrphans } from './undo-mend.ts';
import { restore } from './undo-restore.ts';

/**
 * Takes an operation back by a new one with new stamps: fields get their value before it, rows it added become
 * tombstones, rows it removed come back. An undo can itself be undone.
 */
export async function undo(recorder: Recorder, input: CommandInput<'undo'>): Promise<Subject> {
  const operation = found((await db.operations.get(input.operationId)) ?? null);
  if (operation.undoneBy !== null) refuse({ code: 'already-undone' });
  const conflicts = await conflictsOf(recorder, operation);
  if (conflicts.length > 0 && input.onConflict === 'ask') refuse({ code: 'edited-since', conflicts });

  await restore(recorder, operation, input.onConflict === 'keep' ? conflicts : []);
  unlessEmpty(recorder.touched());
  refuseFrozen(recorder);
  await refuseOrphans(recorder);
  await mendContacts(recorder);
  await mendPrimaries(recorder);
  await mendStages(recorder);
  await takeOut(recorder, operation, recorder.operationId);
  return { personId: operation.personId, dealId: operation.dealId, undoes: [operation.id] };
}
