import type { Dump, StoredRow } from './dump.ts';
import type { Ack } from './page-store.ts';

/** What is wrong with a store after a fault, as one line each. Empty: nothing. */
export function brokenInvariants(dump: Dump, acks: readonly Ack[]): string[] {
  return [...lost(dump, acks), ...torn(dump), ...doubled(dump), ...miscounted(dump)];
}

const rows = (dump: Dump, table: string): StoredRow[] => dump[table] ?? [];
const ids = (dump: Dump, table: string) => new Set(rows(dump, table).map(({ id }) => id));

/** Acknowledged acts that are not there, or whose content is not. */
function lost(dump: Dump, acks: readonly Ack[]): string[] {
  const operations = ids(dump, 'operations');
  const names = new Map(rows(dump, 'people').map((row) => [row.id, row['fullName']]));
  const notes = new Map(
    rows(dump, 'activities').map((row) => [textOf(row['detail']), row['deletedAt'] !== null]),
  );
  const reached = new Map(rows(dump, 'deals').map((row) => [row.id, row['reached']]));
  const dealOf = new Map(rows(dump, 'dealPeople').map((row) => [row['personId'], row['dealId']]));
  const undone = new Set(acks.filter(({ what }) => what === 'undo').map(({ value }) => value));
  const isThere = ({ what, personId, value }: Ack): boolean => {
    if (what === 'person') return names.get(personId) === value;
    if (what === 'undo') return notes.get(value) === true;
    // An undo may have been written and not acknowledged: the note may be taken back, but it must be known.
    if (what === 'note') return notes.has(value) && (!undone.has(value) || notes.get(value) === true);
    const deal = reached.get(String(dealOf.get(personId)));
    return Array.isArray(deal) && deal.includes(value);
  };
  return acks
    .filter((ack) => !operations.has(ack.operationId) || !isThere(ack))
    .map((ack) => `lost: ${ack.what} ${ack.value}`);
}

function textOf(detail: unknown): unknown {
  return typeof detail === 'object' && detail !== null && 'text' in detail ? detail.text : null;
}

/** Half of an act: a row whose partner is missing. */
function torn(dump: Dump): string[] {
  const refers = (table: string, field: string, to: string) => {
    const known = ids(dump, to);
    return rows(dump, table)
      .filter((row) => typeof row[field] === 'string' && !known.has(row[field]))
      .map((row) => `torn: ${table} ${row.id} names no ${to}`);
  };
  const has = (table: string, partner: string, field: string) => {
    const named = new Set(rows(dump, partner).map((row) => row[field]));
    return rows(dump, table)
      .filter(({ id }) => !named.has(id))
      .map(({ id }) => `torn: ${table} ${id} without ${partner}`);
  };
  return [
    ...refers('personContacts', 'personId', 'people'),
    ...refers('personContacts', 'contactPointId', 'contactPoints'),
    ...refers('dealPeople', 'personId', 'people'),
    ...refers('dealPeople', 'dealId', 'deals'),
    ...refers('activities', 'personId', 'people'),
    ...refers('people', 'companyId', 'companies'),
    ...has('people', 'personContacts', 'personId'),
    ...has('deals', 'dealPeople', 'dealId'),
    ...has('deals', 'activities', 'dealId'),
    ...rows(dump, 'operations').flatMap((operation) =>
      imagesOf(operation)
        .filter(({ table, id }) => !ids(dump, table).has(id))
        .map(({ table, id }) => `torn: operation ${operation.id} wrote ${table} ${id}, which is not there`),
    ),
  ];
}

function imagesOf(operation: StoredRow): { table: string; id: string }[] {
  return Array.isArray(operation['images']) ? operation['images'] : [];
}

function doubled(dump: Dump): string[] {
  const repeated = (table: string, key: (row: StoredRow) => string) => {
    const counts = Map.groupBy(rows(dump, table), key);
    return [...counts].filter(([, same]) => same.length > 1).map(([name]) => `doubled: ${table} ${name}`);
  };
  return [
    ...repeated('people', (row) => String(row['fullName'])),
    ...repeated('contactPoints', (row) => `${String(row['kind'])} ${String(row['value'])}`),
    ...repeated('dealPeople', (row) => String(row['personId'])),
    ...repeated('operations', (row) => String(row['seq'])),
  ];
}

/** Counters that do not agree with the rows. Seeded pipelines are not counted as added. */
function miscounted(dump: Dump): string[] {
  const counters = rows(dump, 'meta').find((row) => row['key'] === 'counters');
  const operations = rows(dump, 'operations').length;
  if (!counters) return operations === 0 ? [] : ['miscounted: no counters'];
  const counted = Object.entries(counters['rows'] ?? {})
    .filter(([table]) => table !== 'pipelines')
    .filter(([table, count]) => count !== rows(dump, table).length)
    .map(([table, count]) => `miscounted: ${table} ${String(count)} for ${rows(dump, table).length} rows`);
  return counters['seq'] === operations ? counted : [...counted, `miscounted: ${operations} operations`];
}
