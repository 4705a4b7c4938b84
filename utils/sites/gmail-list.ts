import { emptyCapture } from './dom.ts';
import { gmailAddress } from './gmail-address.ts';
import { SEL } from './gmail/selectors.ts';
import { drawn, shown } from './gmail/trust.ts';
import type { Reader } from './site.ts';

/**
 * A list of threads: named as such and never read, since its rows leave people out and say nothing certain of who wrote
 * last. `none` where no list is drawn: compose windows, settings, chat.
 */
export const gmailList: Reader = {
  id: 'gmail-list',
  kind: 'gmail-list',
  recognise: (url) => gmailAddress(url)?.kind === 'gmail-list',
  read: (doc, url) =>
    emptyCapture(gmailAddress(url)?.url ?? url.href, showsList(doc) ? 'gmail-list' : 'none'),
};

/** Whether a list of threads is on screen, not only kept in a hidden view. */
export function showsList(doc: Document): boolean {
  return drawn(doc, SEL.threadList).some(shown);
}
