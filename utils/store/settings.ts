import { storage } from '@wxt-dev/storage';
import * as z from 'zod';
import { currencyOf } from './currency.ts';

/** Reads anything that is not an object as one with nothing in it, so that every field takes its default. */
const fieldByField = <T extends z.ZodRawShape>(shape: T) =>
  z.preprocess(
    (stored) => (typeof stored === 'object' && !Array.isArray(stored) ? (stored ?? {}) : {}),
    z.object(shape),
  );

/** One line, or several, of what the rep says of themselves; nothing is `null`. */
const words = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .transform((text) => text || null)
    .nullable()
    .catch(null);

/**
 * What the rep can choose, with its defaults: the only place that names them. A stored value that does not fit falls
 * back by itself and leaves its neighbours alone.
 */
export const settingsSchema = fieldByField({
  /** `null` follows the browser. */
  locale: z.enum(['en', 'es']).nullable().catch(null),
  theme: z.enum(['system', 'light', 'dark']).catch('system'),
  /** Which readers may run. Both are off until the rep has been told what they read. */
  sites: fieldByField({ gmail: z.boolean().catch(false), linkedin: z.boolean().catch(false) }),
  /** The three steps of the first run are done. */
  onboarded: z.boolean().catch(false),
  /** The rep's further addresses beside the mailbox on screen, lower-cased: never a prospect. */
  ownAddresses: z
    .array(z.string().trim().toLowerCase().min(1).max(254).nullable().catch(null))
    .transform((all) => [...new Set(all.filter((address) => address !== null))])
    .catch([]),
  /** ISO 3166 alpha-2: how phones without a country code are read. `null` reads none of those, rather than wrongly. */
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable()
    .catch(null),
  /** ISO 4217. */
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .catch(() => currencyOf(globalThis.navigator?.language ?? '')),
  /** Mails of the open thread are logged when its person is saved. */
  logOnSave: z.boolean().catch(true),
  /** Who sells, as it is printed on a proposal. */
  seller: fieldByField({
    name: words(200),
    company: words(200),
    address: words(1_000),
    taxId: words(64),
    email: words(254),
    phone: words(64),
  }),
});
export type Settings = z.infer<typeof settingsSchema>;

const item = storage.defineItem<unknown>('local:settings', { version: 1 });
export const settings = {
  async get(): Promise<Settings> {
    return settingsSchema.parse(await item.getValue());
  },

  /**
   * Changes some settings; two screens changing different ones at once both count. A value that does not fit is stored
   * as its default.
   */
  async set(patch: Partial<Settings>): Promise<void> {
    await navigator.locks.request('embudo-settings', async () => {
      const current = settingsSchema.parse(await item.getValue());
      await item.setValue(settingsSchema.parse({ ...current, ...patch }));
    });
  },

  /** Calls back after each change made anywhere in the extension. Returns the way to stop. */
  watch(onChange: (now: Settings) => void): () => void {
    return item.watch((stored) => onChange(settingsSchema.parse(stored)));
  },
};
