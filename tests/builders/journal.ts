import type { StoredCounters } from '../../utils/store/counters.ts';
import type { StoredEntry } from '../../utils/store/journal-entry.ts';

export const NO_COUNTERS: StoredCounters = {
  key: 'counters',
  seq: 0,
  hash: '',
  lastOperationId: null,
  stamp: null,
  rows: {},
};

/** The act after `before`, which adds one person. */
export function act(before: StoredCounters, operationId = `op-${before.seq + 1}`): StoredEntry {
  const seq = before.seq + 1;
  return {
    seq,
    operationId,
    at: '2026-11-23T10:00:00.000Z',
    name: 'savePerson',
    rows: [{ table: 'people', id: `p-${seq}`, row: { id: `p-${seq}`, fullName: 'Ana Ejemplo' } }],
    counters: {
      ...before,
      seq,
      hash: `${before.hash}/${operationId}`,
      lastOperationId: operationId,
      rows: { ...before.rows, people: (before.rows['people'] ?? 0) + 1 },
    },
  };
}
