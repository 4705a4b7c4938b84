import { storage } from '@wxt-dev/storage';
import * as z from 'zod';
import { currentAccess, watchAccess } from './access.ts';

/** How the store is, as told to the rep. */
export type StoreHealth =
  | { state: 'ok' }
  | { state: 'opening' }
  /** Rows acknowledged, rows found, and rows the journal can give back. Nothing is written until then. */
  | { state: 'lost'; expected: number; found: number; recoverable: number }
  /** Rows that were put back; said until the rep has seen it. */
  | { state: 'restored'; rows: number; at: string }
  | { state: 'read-only'; why: 'newer-version' | 'reload-needed' }
  | { state: 'failed'; detail: string };

const lossSchema = z.object({ expected: z.number(), found: z.number(), recoverable: z.number() });
const noticeSchema = z.object({ rows: z.number(), at: z.iso.datetime() });
export type Loss = z.infer<typeof lossSchema>;

/** A loss holds for every page of the session; the next one looks for itself. */
const sharedLoss = storage.defineItem<unknown>('session:store-loss');
/** The notice outlives the session in which it was made: the rep may not have looked. */
const sharedNotice = storage.defineItem<unknown>('local:store-restored');

type Own = { state: 'opening' } | { state: 'ok' } | { state: 'failed'; detail: string };
let own: Own = { state: 'opening' };
let loss: Loss | null = null;
let notice: z.infer<typeof noticeSchema> | null = null;
const watchers = new Set<(health: StoreHealth) => void>();

export function currentHealth(): StoreHealth {
  const access = currentAccess();
  if (access !== 'open') return { state: 'read-only', why: access };
  if (own.state !== 'ok') return own;
  if (loss) return { state: 'lost', ...loss };
  if (notice) return { state: 'restored', ...notice };
  return own;
}

/** Calls back now and after each change. Returns the way to stop. */
export function watchHealth(onChange: (health: StoreHealth) => void): () => void {
  watchers.add(onChange);
  onChange(currentHealth());
  return () => watchers.delete(onChange);
}

const tell = () => {
  for (const watcher of watchers) watcher(currentHealth());
};

let following: Promise<void> | null = null;

/** Takes over what other pages have found out, now and from now on. Cheap when repeated. */
export function followHealth(): Promise<void> {
  following ??= (async () => {
    const take = (nextLoss: unknown, nextNotice: unknown) => {
      loss = lossSchema.safeParse(nextLoss).data ?? null;
      notice = noticeSchema.safeParse(nextNotice).data ?? null;
      tell();
    };
    watchAccess(tell);
    sharedLoss.watch((next) => take(next, notice));
    sharedNotice.watch((next) => take(loss, next));
    take(await sharedLoss.getValue(), await sharedNotice.getValue());
  })();
  return following;
}

/** What this page has found out about its own opening of the store. */
export function setOwnHealth(next: Own): void {
  own = next;
  tell();
}

/** Freezes writing in every page and says why. */
export async function reportLoss(found: Loss): Promise<void> {
  loss = found;
  await sharedLoss.setValue(found);
  tell();
}

/** Takes a loss back: what was missing is there again. `rows`: how many were put back; 0 leaves no notice. */
export async function reportRestored(rows: number, at: string): Promise<void> {
  if (rows > 0) await sharedNotice.setValue((notice = { rows, at }));
  loss = null;
  await sharedLoss.removeValue();
  tell();
}

/** The rep has seen that rows were put back. */
export async function dismissHealthNotice(): Promise<void> {
  notice = null;
  await sharedNotice.removeValue();
  tell();
}
