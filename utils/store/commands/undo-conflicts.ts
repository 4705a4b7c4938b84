import type { UndoConflict } from '../../pipeline/commands.ts';
import type { Recorder } from '../recorder.ts';
import { isLive } from '../rows.ts';
import { same } from '../same.ts';
import type { Image, Operation } from '../tables.ts';
import { peopleOf } from './deals.ts';
import { activitiesOf } from './remove.ts';
import { brought } from './undo-restore.ts';
import { FOLLOWERS } from './undo-together.ts';

/** Fields that never make a conflict: a row deleted twice stays deleted; the others go with fields of the same row. */
const FOLLOWS = new Set(['deletedAt', ...FOLLOWERS]);

/**
 * What was done since to the rows of an operation: fields edited, and for a person or a deal it added, `activities` or
 * `people` that came later and would go with it.
 */
export async function conflictsOf(recorder: Recorder, operation: Operation): Promise<UndoConflict[]> {
  const own = new Set(operation.images.map((image) => image.id));
  const conflicts: UndoConflict[] = [];
  for (const image of operation.images) {
    const row = await recorder.any(image.table, image.id);
    // Nobody edits what happened; what passed to another of a deal's people goes back.
    if (row === null || !isLive(row) || image.table === 'activities') continue;
    const fields = Object.keys(image.after).filter((field) => isEdited(image, row, field));
    if (brought(image)) fields.push(...(await later(image, own)));
    conflicts.push(...fields.map((field) => ({ table: image.table, rowId: image.id, field })));
  }
  return conflicts;
}

/** Whether a field holds neither what the operation left nor what it found. */
function isEdited(image: Image, row: Readonly<Record<string, unknown>>, field: string): boolean {
  if (FOLLOWS.has(field) || same(row[field], image.after[field])) return false;
  return image.kind === 'insert' || !same(row[field], image.before[field]);
}

async function later({ table, id }: Image, own: ReadonlySet<string>): Promise<string[]> {
  const isLater = (row: { id: string }) => !own.has(row.id);
  if (table === 'people') return (await activitiesOf('personId', id)).some(isLater) ? ['activities'] : [];
  if (table !== 'deals') return [];
  const found: string[] = [];
  if ((await activitiesOf('dealId', id)).some(isLater)) found.push('activities');
  if ((await peopleOf(id)).some(isLater)) found.push('people');
  return found;
}
