import type { Insights } from './insights-row.ts';
import type { Stage } from '../pipeline/pipeline.ts';
import { funnelOf, type StageCounts } from '../pipeline/funnel.ts';
import { totalPrefix } from '../pipeline/totals-key.ts';

/** What the popup shows, read in one go. */
export interface Glance {
  stages: Stage[];
  totals: StageCounts[];
  insights: Insights | null;
  /** Somebody was saved once. */
  started: boolean;
}

/** `STANDARD_PIPELINE_ID`, whose module brings the schemas along. */
const STANDARD_PIPELINE = 'pipeline-standard';

const NOTHING: Glance = { stages: [], totals: [], insights: null, started: false };

/**
 * Reads the popup's numbers with the browser's own interface, before the database library is loaded: totals, the
 * standard pipeline, the prepared row, and whether there is anybody. The same few reads at any number of deals.
 * Rejects when the store cannot be read. Without a store there is nothing to show, and none is made.
 */
export async function readGlance(): Promise<Glance> {
  const database = await openExisting();
  if (!database) return NOTHING;
  try {
    return await read(database);
  } finally {
    database.close(); // left open it would hold up a new version
  }
}

function openExisting(): Promise<IDBDatabase | null> {
  return new Promise((resolve, reject) => {
    let absent = false;
    const request = indexedDB.open('embudo');
    request.addEventListener('upgradeneeded', () => {
      absent = true;
      request.transaction?.abort(); // the store is made by the schema, not here
    });
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', (event) => {
      event.preventDefault();
      if (absent) resolve(null);
      else reject(request.error ?? new Error('the store cannot be opened'));
    });
  });
}

async function read(database: IDBDatabase): Promise<Glance> {
  const tables = ['pipelines', 'totals', 'insights', 'people'];
  if (!tables.every((table) => database.objectStoreNames.contains(table))) return NOTHING;
  const transaction = database.transaction(tables, 'readonly');
  const totals = transaction.objectStore('totals');
  const under = (kind: 'stock' | 'furthest') => {
    const prefix = totalPrefix(kind, STANDARD_PIPELINE);
    return answer<unknown[]>(totals.getAll(IDBKeyRange.bound(prefix, `${prefix}\uffff`)));
  };
  const [pipeline, stock, furthest, prepared, anybody] = await Promise.all([
    answer<unknown>(transaction.objectStore('pipelines').get(STANDARD_PIPELINE)),
    under('stock'),
    under('furthest'),
    answer<unknown>(transaction.objectStore('insights').get('today')),
    answer<IDBValidKey | undefined>(transaction.objectStore('people').getKey(IDBKeyRange.lowerBound(''))),
  ]);
  if (!isPipeline(pipeline)) return NOTHING;
  const sums = [...stock, ...furthest]
    .filter(isTotal)
    .map(({ key, count, amount }) => [key, { count, amount }] as const);
  return {
    stages: pipeline.stages,
    totals: funnelOf(pipeline, sums),
    insights: isInsights(prepared) ? prepared : null,
    started: anybody !== undefined,
  };
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('the store cannot be read')));
  });
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** The rows are the store's own and were checked when written; this only tells a row of this shape from none. */
function isPipeline(row: unknown): row is { id: string; stages: Stage[] } {
  return isRecord(row) && typeof row['id'] === 'string' && Array.isArray(row['stages']);
}

function isTotal(row: unknown): row is { key: string; count: number; amount: number } {
  return (
    isRecord(row) &&
    typeof row['key'] === 'string' &&
    typeof row['count'] === 'number' &&
    typeof row['amount'] === 'number'
  );
}

/** A row of before obstacles were known counted other things: it is as good as none. */
function isInsights(row: unknown): row is Insights {
  return (
    isRecord(row) &&
    typeof row['asOf'] === 'string' &&
    Array.isArray(row['today']) &&
    isRecord(row['counts']) &&
    'answersOwed' in row['counts']
  );
}
