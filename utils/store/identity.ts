import { storage } from '@wxt-dev/storage';
import { v7 } from 'uuid';
import * as z from 'zod';
import { db } from './db.ts';
import type { Identity } from './tables.ts';

const identitySchema = z.object({
  key: z.literal('identity'),
  realmId: z.string().min(1),
  ownerId: z.string().min(1),
  deviceId: z.string().regex(/^[0-9a-f]{8}$/),
});

/** A second copy beside the journal: after a loss, rows given back must find the realm they were written in. */
const outside = storage.defineItem<unknown>('local:identity');

let known: Identity | null = null;

function make(): Identity {
  const realmId = v7();
  return { key: 'identity', realmId, ownerId: realmId, deviceId: v7().slice(-8) };
}

/** Who writes here: the rep's own realm and this device. Made at the first opening; throws if the store cannot be read. */
export async function openIdentity(): Promise<Identity> {
  const copy = identitySchema.safeParse(await outside.getValue()).data ?? null;
  const found = await db.transaction('rw', db.meta, async () => {
    const stored = identitySchema.safeParse(await db.meta.get('identity')).data;
    if (stored) return stored;
    const made = copy ?? known ?? make();
    await db.meta.put(made);
    return made;
  });
  if (copy?.realmId !== found.realmId || copy.deviceId !== found.deviceId) await outside.setValue(found);
  known = found;
  return found;
}

/** The identity read when the store was opened. Throws before that. */
export function identity(): Identity {
  if (!known) throw new Error('the store is not open');
  return known;
}

/** The realm whose rows are shown; `''` before the store was first opened. For queries: a live query waits for it. */
export async function realm(): Promise<string> {
  if (known) return known.realmId;
  const stored = await db.meta.get('identity');
  return stored?.key === 'identity' ? stored.realmId : '';
}
