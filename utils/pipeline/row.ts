import * as z from 'zod';

/** UUIDv7, made on the client. */
export const rowId = z.string().min(1).max(128);
/** UTC instant, ISO 8601. */
export const instant = z.iso.datetime();
/** Calendar date without zone, `YYYY-MM-DD`. */
export const plainDate = z.iso.date();
/** Hybrid-logical-clock stamp: 12 hex digits of milliseconds, 4 of counter, 8 of device. Sorts as text. */
export const stamp = z.string().length(24);

/**
 * What every stored row carries. `_h` holds one stamp for the row's creation under `*` and one for each field changed
 * since, so that rows edited apart can be joined field by field. Unknown fields of a newer version are kept.
 */
export const row = z.looseObject({
  id: rowId,
  /** The set of rows shared together; on one machine it is the rep's own. Every index starts with it. */
  realmId: rowId,
  ownerId: rowId,
  createdAt: instant,
  updatedAt: instant,
  deletedAt: instant.nullable(),
  _h: z.record(z.string(), stamp),
});

/** Money: integer minor units and an ISO 4217 code. */
export const money = z.strictObject({
  amount: z.int().min(0).max(Number.MAX_SAFE_INTEGER),
  currency: z.string().regex(/^[A-Z]{3}$/),
});
export type Money = z.infer<typeof money>;

/** Where a stored field came from: shown beside it, and kept for the person it is about. */
export const origin = z.strictObject({
  /** `linkedin`, `gmail`, `typed`, `pasted`. */
  site: z.enum(['linkedin', 'gmail', 'typed', 'pasted']),
  page: z.string().max(2048).nullable(),
  at: instant,
  layer: z.string().max(64).nullable(),
  confidence: z.number().min(0).max(1).nullable(),
});
export type Origin = z.infer<typeof origin>;
