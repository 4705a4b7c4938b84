import { v7 } from 'uuid';
import type { CommandInput, CommandName, CommandResult } from '../pipeline/commands.ts';
import { nextStamp } from '../pipeline/hlc.ts';
import { currentAccess } from './access.ts';
import { commands, type Handle } from './commands/index.ts';
import { db } from './db.ts';
import { entryOf, newEntry } from './entry.ts';
import { failureOf } from './failure.ts';
import { currentGate } from './gate.ts';
import { identity } from './identity.ts';
import type { StoredEntry } from './journal-entry.ts';
import { countersAfter, readCounters } from './meta.ts';
import { openDatabase } from './open.ts';
import { Recorder, recordedTables } from './recorder.ts';
import { settle } from './settle.ts';
import type { Operation } from './tables.ts';
import { adjustTotals } from './totals.ts';

/** Operations kept for undo and for recognising a repeated call. Older ones are forgotten one by one. */
const KEPT_OPERATIONS = 5_000;

/**
 * Runs a command: the only way to change the rep's data. One transaction holds its rows, the totals, the operation with
 * its before-images and the counters; the promise resolves only after the journal has it too. Running the same
 * `operationId` again changes nothing and gives the first result. Never throws for an expected failure.
 *
 * @param options.operationId made by the caller where it may retry; a new UUIDv7 by default
 */
export async function run<N extends CommandName>(
  name: N,
  input: CommandInput<N>,
  options: { operationId?: string; now?: Date } = {},
): Promise<CommandResult> {
  const prepared = commands[name](input);
  if (!prepared.ok) return prepared;
  const operationId = options.operationId ?? v7();
  try {
    await currentGate().ready();
    await openDatabase();
    if (currentAccess() !== 'open') return { ok: false, code: 'read-only' };
    const now = (options.now ?? new Date()).toISOString();
    const { operation, entry } = await commit({ name, operationId, now }, prepared.handle);
    await currentGate().journal(entry);
    return { ok: true, operationId, personId: operation.personId, dealId: operation.dealId };
  } catch (error) {
    return { ok: false, ...failureOf(error) };
  }
}

type Act = Pick<Operation, 'name'> & { operationId: string; now: string };
type Committed = { operation: Operation; entry: StoredEntry };

function commit({ name, operationId, now }: Act, handle: Handle): Promise<Committed> {
  const tables = [...recordedTables(), db.operations, db.totals, db.insights, db.meta];
  return db.transaction('rw', tables, async () => {
    const done = await db.operations.get(operationId);
    if (done) return { operation: done, entry: await entryOf(done) };

    const before = await readCounters();
    const stamp = nextStamp(before.stamp, Date.parse(now), identity().deviceId);
    const recorder = new Recorder({ operationId, now, identity: identity(), stamp });
    const { undoes = [], ...subject } = await handle(recorder);
    await settle(recorder, recorder.timeZone);
    await adjustTotals(recorder.touched());

    const counters = countersAfter(before, operationId, stamp, recorder.inserted());
    const images = recorder.images();
    const common = { id: operationId, seq: counters.seq, at: now, name, ...subject };
    const operation: Operation = { ...common, images, undoes, undoneBy: null, counters };
    await db.operations.add(operation);
    await db.operations
      .where('seq')
      .belowOrEqual(counters.seq - KEPT_OPERATIONS)
      .delete();
    await db.meta.put(counters);
    return { operation, entry: newEntry(operation, recorder) };
  });
}
