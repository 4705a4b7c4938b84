import * as z from 'zod';
import { captureAsRead, CAPS } from '../pipeline/capture.ts';
import type { Refused } from './protocol.ts';

/** Who sent a message, as the browser says; what the message says of its sender is not asked. */
export interface Sender {
  id?: string | undefined;
  origin?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined; url?: string | undefined } | undefined;
}

/** The two sites, by the exact origin of their pages. */
const SITES = { 'https://mail.google.com': 'gmail', 'https://www.linkedin.com': 'linkedin' } as const;
export type Site = (typeof SITES)[keyof typeof SITES];

/** A kind of message: its shape, and how many a tab may send in a minute. A busy rep stays far below. */
export interface Kind<T> {
  name: string;
  schema: z.ZodType<T>;
  perMinute: number;
}

function kind<T>(name: string, schema: z.ZodType<T>, perMinute: number): Kind<T> {
  return { name, schema, perMinute };
}

/** All that a content script may say. */
export const kinds = {
  pageOpened: kind('pageOpened', z.strictObject({ url: z.string().max(CAPS.url) }), 240),
  proposeCapture: kind(
    'proposeCapture',
    z.strictObject({ operationId: z.uuid(), capture: captureAsRead }),
    120,
  ),
};

/** Largest message taken, characters of its JSON. A 500-message thread needs about 200,000. */
const MAX_SIZE = 262_144;

export type Received<T> = { ok: true; data: T; site: Site; tabId: number; tabUrl: string } | Refused;

/**
 * The door of the background: takes a content script's message only if it comes from our own script, in the top frame
 * of one of the two sites, in a known shape, small enough and not in a flood.
 *
 * @param ownId the extension's id
 * @returns a function of (kind, data, sender, now in ms since the epoch); it never throws
 */
export function createDoor(ownId: string) {
  const seen = new Map<string, number[]>();

  function tooMany(name: string, limit: number, tabId: number, now: number): boolean {
    const key = `${name}:${tabId}`;
    const recent = (seen.get(key) ?? []).filter((at) => now - at < 60_000);
    if (recent.length >= limit) return true;
    seen.set(key, [...recent, now]);
    return false;
  }

  return function take<T>(expected: Kind<T>, data: unknown, sender: Sender, now: number): Received<T> {
    const site = siteOf(sender.origin);
    const tabId = sender.tab?.id;
    const tabUrl = sender.tab?.url;
    if (sender.id !== ownId || !site || sender.frameId !== 0 || tabId === undefined || tabUrl === undefined) {
      return { ok: false, reason: 'wrong-sender' };
    }
    if (tooMany(expected.name, expected.perMinute, tabId, now)) return { ok: false, reason: 'too-many' };
    if (sizeOf(data) > MAX_SIZE) return { ok: false, reason: 'too-large' };
    const parsed = expected.schema.safeParse(data);
    return parsed.success
      ? { ok: true, data: parsed.data, site, tabId, tabUrl }
      : { ok: false, reason: 'malformed' };
  };
}

function siteOf(origin: string | undefined): Site | null {
  return Object.entries(SITES).find(([known]) => known === origin)?.[1] ?? null;
}

function sizeOf(data: unknown): number {
  try {
    return JSON.stringify(data)?.length ?? 0;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}
