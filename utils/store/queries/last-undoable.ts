import type { CommandName } from '../../pipeline/commands.ts';
import { db } from '../db.ts';
import type { Operation } from '../tables.ts';

/** The latest act in effect, of all or about one person, or `null`: what *Undo* takes back. */
export async function lastUndoable(
  personId?: string,
): Promise<{ operationId: string; name: CommandName; at: string } | null> {
  const newestFirst =
    personId === undefined
      ? db.operations.orderBy('seq').reverse()
      : db.operations.where('[personId+seq]').between([personId, 0], [personId, Infinity]).reverse();
  const last = await newestFirst.filter(isUndoable).first();
  return last ? { operationId: last.id, name: last.name, at: last.at } : null;
}

const isUndoable = ({ name, undoneBy }: Operation): boolean => name !== 'undo' && undoneBy === null;
