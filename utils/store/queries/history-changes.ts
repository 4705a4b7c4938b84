import * as z from 'zod';
import {
  dealRole,
  type DealRole,
  dealStatus,
  type DealStatus,
  source,
  type Source,
} from '../../pipeline/deal.ts';
import { money, type Money, plainDate } from '../../pipeline/row.ts';
import { due } from '../../pipeline/task.ts';
import { same } from '../same.ts';
import type { Image, RowTable } from '../tables.ts';

/** A value as a screen can say it. */
export type ChangedValue =
  | { kind: 'text'; text: string }
  | { kind: 'texts'; texts: string[] }
  | { kind: 'money'; money: Money }
  | { kind: 'day'; day: string }
  | { kind: 'stage'; id: string }
  | { kind: 'status'; status: DealStatus }
  | { kind: 'source'; source: Source }
  | { kind: 'role'; role: DealRole };

/** One field that an operation changed. Both values are `null` where only the name of the field says something. */
export interface Change {
  table: RowTable;
  /** The row's field; `deletedAt`: the row went, or came back. */
  field: string;
  before: ChangedValue | null;
  after: ChangedValue | null;
}

type Read = z.ZodType<ChangedValue>;

const text: Read = z
  .string()
  .min(1)
  .transform((one) => ({ kind: 'text', text: one }) as const);
const day: Read = plainDate.transform((one) => ({ kind: 'day', day: one }) as const);
const price: Read = money.transform((one) => ({ kind: 'money', money: one }) as const);
const texts: Read = z
  .array(z.string())
  .min(1)
  .transform((all) => ({ kind: 'texts', texts: all }) as const);
const stage: Read = z.looseObject({ id: z.string() }).transform(({ id }) => ({ kind: 'stage', id }) as const);
const dueDay: Read = due.transform(({ on }) => ({ kind: 'day', day: on }) as const);
const status: Read = dealStatus.transform((one) => ({ kind: 'status', status: one }) as const);
const origin: Read = source.transform((one) => ({ kind: 'source', source: one }) as const);
const role: Read = dealRole.transform((one) => ({ kind: 'role', role: one }) as const);

/** Fields whose values are short enough to be said. */
const SAID: Partial<Record<RowTable, Readonly<Record<string, Read>>>> = {
  people: { fullName: text, headline: text, title: text, location: text, tags: texts },
  deals: {
    title: text,
    value: price,
    expectedClose: day,
    floor: price,
    stage,
    status,
    source: origin,
    tags: texts,
  },
  dealPeople: { role },
  tasks: { title: text, due: dueDay },
  pipelines: { name: text },
  ownFields: { name: text },
};

/** Fields that follow from others, or that say nothing to a person. */
const SILENT = new Set(['reached', 'rank', 'closeMoves', 'overridden', 'origins', 'anchor', 'createdAt']);

/** Tables whose rows come along with an act and are not told of by themselves. */
const UNTOLD = new Set<RowTable>(['activities', 'contactPoints', 'companies']);

/** What an operation changed, by field; a field changed in several rows alike is told once. */
export function changesOf(images: readonly Image[]): Change[] {
  const changes = images.filter(({ table }) => !UNTOLD.has(table)).flatMap(changesIn);
  return changes.filter(
    (one, index) => changes.findIndex((other) => same({ ...other }, { ...one })) === index,
  );
}

function changesIn({ table, kind, before, after }: Image): Change[] {
  const fields = Object.keys(after).filter((field) => !SILENT.has(field));
  const value = (from: Record<string, unknown>, field: string): ChangedValue | null =>
    SAID[table]?.[field]?.safeParse(from[field]).data ?? null;
  if (kind === 'insert') {
    // A new row is told by what it is called; the act itself says that it is new.
    const named = fields.filter((field) => field === 'name' || (field === 'title' && table === 'tasks'));
    return named.map((field) => ({ table, field, before: null, after: value(after, field) }));
  }
  // A row that went, or came back, is told as that, not field by field.
  if (fields.includes('deletedAt')) return [{ table, field: 'deletedAt', before: null, after: null }];
  return fields.map((field) => ({
    table,
    field,
    before: value(before, field),
    after: value(after, field),
  }));
}
