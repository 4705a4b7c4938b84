import { Dexie, type DBCore, type DBCoreTable } from 'dexie';
import { db } from '../../utils/store/db.ts';

let failAt = Infinity;
let calls = 0;

function count<T>(call: () => T): T {
  calls += 1;
  if (calls === failAt) throw new DOMException('injected', 'UnknownError');
  return call();
}

/** Inside Dexie's own promises, so that the failure goes the way a request's would. */
const inside =
  <A, R>(method: (arg: A) => PromiseLike<R>) =>
  (arg: A) =>
    Dexie.Promise.resolve().then(() => count(() => method(arg)));

const failing = (table: DBCoreTable): DBCoreTable => ({
  ...table,
  mutate: inside((arg) => table.mutate(arg)),
  get: inside((arg) => table.get(arg)),
  getMany: inside((arg) => table.getMany(arg)),
  query: inside((arg) => table.query(arg)),
  count: inside((arg) => table.count(arg)),
  openCursor: inside((arg) => table.openCursor(arg)),
});

const create = (core: DBCore): DBCore => ({ ...core, table: (name) => failing(core.table(name)) });

/** Puts a counter between Dexie and the browser. To be called once, before the store is opened. */
export function countCalls(): void {
  db.use({ stack: 'dbcore', name: 'failing-store', create });
}

/** Lets the k-th call from now on fail, counted from 1; 0 for none. Returns the way to learn how many there were. */
export function failCall(k: number): () => number {
  calls = 0;
  failAt = k === 0 ? Infinity : k;
  return () => {
    failAt = Infinity;
    return calls;
  };
}
