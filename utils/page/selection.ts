import { onMessage, type Accepted, type Marked, type Refused } from '../messages/protocol.ts';
import { clean } from '../sites/dom.ts';

/** Longest quote, UTF-16 units: as long as evidence may be. */
const LONGEST = 2_000;

/** Where marked words stand, as far as the page says. */
export type Source = Pick<Marked, 'mail' | 'page' | 'at'>;
export const NOWHERE: Source = { mail: null, page: null, at: null };

/**
 * The words marked on a page, cleaned line by line, and where they stand; `null` when there are none. Only reads: the
 * selection, the focus and the page stay as they are.
 *
 * @param sourceOf what the site says of a place; never asked for an empty selection
 */
export function markedOn(selection: Selection | null, sourceOf: (range: Range) => Source): Marked | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const quote = quoteOf(selection.toString());
  return quote === null ? null : { quote, ...sourceOf(selection.getRangeAt(0)) };
}

/** Marked text as lines without empty ones, without what cannot be seen, at most 2,000 long. */
function quoteOf(text: string): string | null {
  const lines = text.slice(0, LONGEST * 8).split(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/);
  const quote = lines.flatMap((line) => clean(line, LONGEST) ?? []).join('\n');
  if (quote.length <= LONGEST) return quote || null;
  return quote
    .slice(0, LONGEST)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd();
}

type Answer = (Accepted & { marked: Marked | null }) | Refused;
type SourceOf = (doc: Document, url: URL, range: Range) => Source;

/** Answers the panel what is marked on the page: on the rep's act and never by itself. */
export function answerSelectionRequests(sourceOf: SourceOf, signal: AbortSignal): void {
  const stop = onMessage('readSelection', ({ sender }) => answerTo(sender, sourceOf));
  signal.addEventListener('abort', stop);
}

/** What is marked, for a page of the extension; nothing for anybody else. */
export function answerTo(sender: { origin?: string | undefined }, sourceOf: SourceOf): Answer {
  // Only our own extension can send here at all; this leaves out everything but its pages.
  if (sender.origin?.startsWith('http')) return { ok: false, reason: 'wrong-sender' };
  const url = new URL(location.href);
  return { ok: true, marked: markedOn(getSelection(), (range) => sourceOf(document, url, range)) };
}
