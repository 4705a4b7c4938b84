/** Field stamps of a row: `*` for its creation, one entry for each field changed since. */
export type Stamps = Record<string, string>;

const MAX_MS = 0xffff_ffff_ffff;
const MAX_COUNTER = 0xffff;

/** Milliseconds and counter of a stamp. */
function readClock(stamp: string): { ms: number; counter: number } {
  return { ms: Number.parseInt(stamp.slice(0, 12), 16), counter: Number.parseInt(stamp.slice(12, 16), 16) };
}

/**
 * The next stamp of a hybrid logical clock: 12 hex digits of milliseconds, 4 of counter, 8 of device. Always later
 * than `last` when compared as text, also when the machine's clock has gone back or stands still.
 *
 * @param last the latest stamp made or seen, or `null` for the first
 * @param nowMs milliseconds since 1970
 * @param device 8 hex digits, lower case
 */
export function nextStamp(last: string | null, nowMs: number, device: string): string {
  const now = Math.min(Math.max(Math.trunc(nowMs), 0), MAX_MS);
  let ms = now;
  let counter = 0;
  if (last !== null) {
    const before = readClock(last);
    if (before.ms >= now) {
      const full = before.counter === MAX_COUNTER;
      ms = full ? before.ms + 1 : before.ms;
      counter = full ? 0 : before.counter + 1;
    }
  }
  return ms.toString(16).padStart(12, '0') + counter.toString(16).padStart(4, '0') + device;
}

/** Stamps after `fields` were changed at `stamp`. */
export function stampFields(stamps: Stamps, fields: readonly string[], stamp: string): Stamps {
  return { ...stamps, ...Object.fromEntries(fields.map((field) => [field, stamp])) };
}

/** When a field was last changed: its own stamp, else the row's creation. */
export function stampOf(stamps: Stamps, field: string): string {
  return stamps[field] ?? stamps['*'] ?? '';
}
