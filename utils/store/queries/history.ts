import * as z from 'zod';
import type { ActivityDetail } from '../../pipeline/activity.ts';
import type { CommandName } from '../../pipeline/commands.ts';
import { db } from '../db.ts';
import { rowSchemas, type Operation } from '../tables.ts';
import { changesOf, type Change } from './history-changes.ts';

/** Whose history: one person's, one deal's, or all. */
export type HistoryAbout = { personId: string } | { dealId: string } | 'all';

/** One act, and whether it still counts. */
export interface HistoryEntry {
  operationId: string;
  /** UTC instant. */
  at: string;
  name: CommandName;
  /** `undo` took an act back, `redo` took an undo back; neither is offered to be taken back by itself. */
  state: 'in-effect' | 'undone' | 'undo' | 'redo';
  /** The act that an `undo` or `redo` was about; `null` for the others, or where it is forgotten. */
  of: CommandName | null;
  /** What to undo in order to do an undone act again. */
  redo: string | null;
  personId: string | null;
  /** The person's name, also once they are removed. */
  who: string | null;
  /** The person was removed. */
  gone: boolean;
  /** The deal's own title, where it has one. */
  dealTitle: string | null;
  /** The log's entries of it, of which at most three are given. */
  told: { detail: ActivityDetail; day: string }[];
  /** Entries of the log beyond those. */
  more: number;
  changes: Change[];
}

export interface HistoryPage {
  entries: HistoryEntry[];
  /** Goes into `before` for the next page; `null`: there is none. */
  next: number | null;
}

const TOLD = 3;

/** What was done, newest first. Removed people and undone acts are told of too: it is a history. */
export async function history(
  about: HistoryAbout,
  { limit, before = Infinity }: { limit: number; before?: number },
): Promise<HistoryPage> {
  const operations = await newestFirst(about, before)
    .limit(limit + 1)
    .toArray();
  const page = operations.slice(0, limit);
  const undone = await undoneBy(page);
  const people = await peopleById(page.map(({ personId }) => personId));
  const titles = await dealTitles(page.map(({ dealId }) => dealId));
  const details = await detailsById(page.flatMap((operation) => loggedBy(operation).slice(0, TOLD)));
  const entries = page.map((operation): HistoryEntry => {
    const { id, at, name, personId, dealId, images } = operation;
    const { who = null, gone = false } = (personId !== null && people.get(personId)) || {};
    const logged = loggedBy(operation);
    return {
      operationId: id,
      at,
      name,
      ...stateOf(operation, undone),
      personId,
      who,
      gone,
      dealTitle: (dealId !== null && titles.get(dealId)) || null,
      told: logged.slice(0, TOLD).flatMap((activityId) => details.get(activityId) ?? []),
      more: Math.max(0, logged.length - TOLD),
      changes: changesOf(images),
    };
  });
  return { entries, next: operations.length > limit ? (page.at(-1)?.seq ?? null) : null };
}

function newestFirst(about: HistoryAbout, before: number) {
  if (about === 'all') return db.operations.where('seq').below(before).reverse();
  const [key, id] = 'personId' in about ? ['personId', about.personId] : ['dealId', about.dealId];
  return db.operations.where(`[${key}+seq]`).between([id, 0], [id, before], true, false).reverse();
}

/** What the undos among these were about, however deep: an undo of an undo of an act. */
async function undoneBy(operations: readonly Operation[]): Promise<Map<string, Operation>> {
  const found = new Map(operations.map((one) => [one.id, one]));
  for (;;) {
    const wanted = [...found.values()].flatMap(({ undoes }) => undoes).filter((id) => !found.has(id));
    const stored = (await db.operations.bulkGet([...new Set(wanted)])).filter((one) => one !== undefined);
    if (stored.length === 0) return found;
    for (const one of stored) found.set(one.id, one);
  }
}

function stateOf(
  operation: Operation,
  known: ReadonlyMap<string, Operation>,
): Pick<HistoryEntry, 'state' | 'of' | 'redo'> {
  if (operation.name !== 'undo') {
    const redo = operation.undoneBy;
    return { state: redo === null ? 'in-effect' : 'undone', of: null, redo };
  }
  let depth = 0;
  let at: Operation | undefined = operation;
  while (at?.name === 'undo') {
    depth += 1;
    at = known.get(at.undoes[0] ?? '');
  }
  return { state: depth % 2 === 1 ? 'undo' : 'redo', of: at?.name ?? null, redo: null };
}

const namedRow = z.looseObject({ id: z.string(), fullName: z.string(), deletedAt: z.string().nullable() });
const titledRow = z.looseObject({ id: z.string(), title: z.string().nullable() });

async function peopleById(ids: readonly (string | null)[]) {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  const rows = (await db.people.bulkGet(wanted)).flatMap((stored) => namedRow.safeParse(stored).data ?? []);
  return new Map(
    rows.map(({ id, fullName, deletedAt }) => [id, { who: fullName, gone: deletedAt !== null }]),
  );
}

async function dealTitles(ids: readonly (string | null)[]): Promise<Map<string, string | null>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  const rows = (await db.deals.bulkGet(wanted)).flatMap((stored) => titledRow.safeParse(stored).data ?? []);
  return new Map(rows.map(({ id, title }) => [id, title]));
}

/** Ids of the log's entries that an operation wrote. */
const loggedBy = ({ images }: Operation): string[] =>
  images.filter(({ table, kind }) => table === 'activities' && kind === 'insert').map(({ id }) => id);

/** Entries of the log, also those that went when their act was undone. One read for all of them. */
async function detailsById(ids: readonly string[]): Promise<Map<string, HistoryEntry['told'][number]>> {
  const rows = (await db.activities.bulkGet([...new Set(ids)])).flatMap(
    (stored) => rowSchemas.activities.safeParse(stored).data ?? [],
  );
  return new Map(rows.map(({ id, detail, day }) => [id, { detail, day }]));
}

/** Full names of people by id, also of those removed since. */
export async function personNames(ids: readonly string[]): Promise<Map<string, string>> {
  const people = await peopleById(ids);
  return new Map([...people].map(([id, { who }]) => [id, who]));
}
