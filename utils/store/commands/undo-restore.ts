import type { UndoConflict } from '../../pipeline/commands.ts';
import { db } from '../db.ts';
import type { Recorder } from '../recorder.ts';
import { isLive, liveRows } from '../rows.ts';
import { same } from '../same.ts';
import type { Image, Operation } from '../tables.ts';
import { removeContacts, usesOf } from './contacts.ts';
import { endPart, removeDealRows, removePersonRows } from './remove.ts';
import { followLog, forgetLaterMoves } from './undo-moves.ts';
import { keptWith, restoredWith } from './undo-together.ts';

/** Whether the operation brought the row in: added it, or an undo that gave it back. */
export const brought = ({ kind, before }: Image): boolean =>
  kind === 'insert' || (before['deletedAt'] ?? null) !== null;

const isOwn = ({ table }: Image): boolean => table !== 'contactPoints' && table !== 'companies';

/**
 * Brings every row of an operation back to what it was before, last written first. Fields in `kept` stay as they are.
 * Where something is kept, what the operation added stays too: a person worked with since is not taken away by halves.
 */
export async function restore(
  recorder: Recorder,
  operation: Operation,
  kept: readonly UndoConflict[],
): Promise<void> {
  const images = operation.images.toReversed();
  const movedSince = await movedSinceOf(recorder, images);
  // Addresses and companies last: whether others use one can be told only once the operation's own uses are gone.
  for (const image of [...images.filter(isOwn), ...images.filter((one) => !isOwn(one))]) {
    if (image.kind === 'patch') await restoreFields(recorder, operation, image, kept);
    if (brought(image) && kept.length === 0) await takeAway(recorder, image);
  }
  for (const dealId of movedSince) await followLog(recorder, dealId);
}

async function restoreFields(
  recorder: Recorder,
  operation: Operation,
  image: Image,
  kept: readonly UndoConflict[],
): Promise<void> {
  const row = await recorder.any(image.table, image.id);
  if (row === null || (await isMoveNotMade(recorder, image, kept))) return;
  const keptHere = keptWith(image.table, keptOf(kept, image.id));
  const fields = Object.keys(image.before).filter((field) => !keptHere.has(field));
  const changes = fields.filter((field) => {
    const isAsLeft = same(row[field], image.after[field]);
    if (field === 'deletedAt') return isAsLeft && !brought(image);
    // Reached by later moves: nothing that a change of the stages alone, taken back, could know of.
    return field !== 'reached' || fields.includes('stage') || isAsLeft;
  });
  const restored = Object.fromEntries(changes.map((field) => [field, image.before[field]]));
  const othersFollowed = changes.includes('stage') && !same(row['stage'], image.after['stage']);
  await recorder.patch(image.table, row, restoredWith(image.table, restored));
  if (othersFollowed) await forgetLaterMoves(recorder, operation, image.id);
}

/** Deals that the operation moved and that were moved on since: after it, their log leads where no image does. */
async function movedSinceOf(recorder: Recorder, images: readonly Image[]): Promise<string[]> {
  const found: string[] = [];
  for (const { table, id, after } of images) {
    if (table !== 'deals' || !('stage' in after)) continue;
    const deal = await recorder.live(table, id);
    if (deal && !same(deal.stage, after['stage'])) found.push(id);
  }
  return found;
}

const keptOf = (kept: readonly UndoConflict[], rowId: string): string[] =>
  kept.filter((one) => one.rowId === rowId).map((one) => one.field);

/** A deal that stays where it is was not moved there by a move that would come back. */
async function isMoveNotMade(
  recorder: Recorder,
  { table, id }: Image,
  kept: readonly UndoConflict[],
): Promise<boolean> {
  if (table !== 'activities' || kept.length === 0) return false;
  const activity = await recorder.any(table, id);
  if (activity?.detail.type !== 'stage-moved' || activity.dealId === null) return false;
  return keptWith('deals', keptOf(kept, activity.dealId)).has('stage');
}

async function takeAway(recorder: Recorder, image: Image): Promise<void> {
  const { table, id } = image;
  const row = await recorder.any(table, id);
  if (row === null || (await isShared(table, id))) return;
  // A row deleted since is deleted once more: taking that later deletion back must not bring it in again.
  if (!isLive(row)) await recorder.patch(table, row, { deletedAt: recorder.now });
  const person = table === 'people' ? await recorder.live(table, id) : null;
  const deal = table === 'deals' ? await recorder.live(table, id) : null;
  const use = table === 'personContacts' ? await recorder.live(table, id) : null;
  const part = table === 'dealPeople' ? await recorder.live(table, id) : null;
  if (part) await endPart(recorder, part);
  else if (use) await removeContacts(recorder, use.personId, [use.contactPointId]);
  else if (person) await removePersonRows(recorder, person);
  else if (deal) await removeDealRows(recorder, deal);
  else await recorder.remove(table, row);
  // Gone as before the operation, to the instant: the removal that it had taken back is known by it.
  const gone = await recorder.any(table, id);
  if (image.kind === 'patch' && gone?.deletedAt === recorder.now) {
    await recorder.patch(table, gone, { deletedAt: image.before['deletedAt'] });
  }
}

/** Contact points and companies that others use by now stay. */
async function isShared(table: Image['table'], id: string): Promise<boolean> {
  if (table === 'contactPoints') return (await usesOf(id)).length > 0;
  if (table !== 'companies') return false;
  const users = [
    ...liveRows('people', await db.people.where('companyId').equals(id).toArray()),
    ...liveRows('deals', await db.deals.where('companyId').equals(id).toArray()),
  ];
  return users.length > 0;
}
