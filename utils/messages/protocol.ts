import { defineExtensionMessaging } from '@webext-core/messaging';
import type { CaptureAsRead } from '../pipeline/capture.ts';

/** Why the background did not take a message. */
export type Refused = {
  ok: false;
  reason: 'malformed' | 'wrong-sender' | 'site-off' | 'too-large' | 'too-many' | 'not-this-page';
};
export type Accepted = { ok: true };

/** Words marked on a page, and where they stand as far as the page says. */
export interface Marked {
  /** Plain lines, cleaned, at most 2,000 characters. */
  quote: string;
  /** In Gmail: the mail they stand in. */
  mail: { account: string | null; messageId: string | null } | null;
  /** Elsewhere: the page's canonical address. */
  page: string | null;
  /** When the mail was sent, if they are its own words; UTC instant. */
  at: string | null;
}

/**
 * All messages there are. Each is answered with an object; `undefined` means that nobody was there, and is retried.
 * `operationId` makes a repeated message harmless.
 */
export type Protocol = {
  /** Content script → background: this tab now shows another page. Answers whether it may be read unasked. */
  pageOpened(message: { url: string }): (Accepted & { read: boolean }) | Refused;
  /** Content script → background: what a reader found on the sender's own page. */
  proposeCapture(message: { operationId: string; capture: CaptureAsRead }): Accepted | Refused;
  /**
   * Panel → content script of one tab: read your page now and propose what you find. `url` is the canonical address the
   * rep was looking at; where the page has moved on meanwhile, the capture says so instead of naming someone else.
   */
  readPage(message: { operationId: string; url: string }): Accepted | Refused;
  /** Panel → content script of one tab: which words has the rep marked? Answered at once, and nothing is kept of it. */
  readSelection(): (Accepted & { marked: Marked | null }) | Refused;
};

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
