import * as z from 'zod';
import { CAPS } from '../pipeline/capture.ts';
import type { Marked } from './protocol.ts';

/** What a content script may answer when asked for marked words: the page it runs in belongs to somebody else. */
export const marked: z.ZodType<Marked> = z.strictObject({
  quote: z.string().min(1).max(2_000),
  mail: z
    .strictObject({
      account: z.string().max(CAPS.address).nullable(),
      messageId: z.string().max(CAPS.id).nullable(),
    })
    .nullable(),
  page: z
    .string()
    .max(CAPS.url)
    .regex(/^https:\/\/www\.linkedin\.com\//)
    .nullable(),
  at: z.iso.datetime().nullable(),
});
