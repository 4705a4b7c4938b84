import { db } from '../db.ts';
import type { Recorder } from '../recorder.ts';
import type { Operation } from '../tables.ts';

async function eachUndone(operation: Operation, then: (earlier: Operation) => Promise<void>): Promise<void> {
  for (const id of operation.undoes) {
    const earlier = await db.operations.get(id);
    if (earlier) await then(earlier);
  }
}

/** Marks an operation as undone. What it had itself undone is in effect again, and may be undone again. */
export async function takeOut(recorder: Recorder, operation: Operation, by: string): Promise<void> {
  await recorder.setUndone(operation, by);
  await eachUndone(operation, (earlier) => putBack(recorder, earlier));
}

async function putBack(recorder: Recorder, operation: Operation): Promise<void> {
  await recorder.setUndone(operation, null);
  await eachUndone(operation, (earlier) => takeOut(recorder, earlier, operation.id));
}
