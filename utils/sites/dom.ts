import type { CapturedPerson, CaptureAsRead, PageKind, Refusal } from '../pipeline/capture.ts';

/** Longest values a reader returns, in UTF-16 units. Own copy: readers import only types; a test keeps both equal. */
export const LIMITS = {
  name: 256,
  line: 512,
  address: 254,
  url: 2048,
  id: 128,
  people: 200,
  messages: 500,
} as const;

/** Control, bidi and invisible characters: pages and people put them into names (U+200B in company names). */
const INVISIBLE =
  // oxlint-disable-next-line no-control-regex -- they are what is removed
  /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/g;

/** Joiners shape Arabic and Indic letters and hold emoji together; anywhere else they are noise. */
const STRAY_JOINER =
  /(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Variation_Selector}\u0600-\u06FF\u0750-\u077F\u0900-\u0DFF])[\u200C\u200D]|[\u200C\u200D](?=\s|$|[ -\u024F])/gu;

/** One line of plain text, at most `limit` UTF-16 units and never half a character; `null` when nothing is left. */
export function clean(text: string | null | undefined, limit: number = LIMITS.line): string | null {
  if (!text) return null;
  // The cut before the work bounds what a page of a megabyte costs; the margin is for what is stripped.
  const line = text
    .slice(0, limit * 8)
    .replace(INVISIBLE, '')
    .replace(STRAY_JOINER, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= limit) return line || null;
  return line
    .slice(0, limit)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd();
}

/** The element's own text as one line; `null` when there is no element or no text. */
export function textOf(element: Element | null | undefined, limit: number = LIMITS.line): string | null {
  return clean(element?.textContent, limit);
}

/** Percent-decoded once; text that is not valid percent-encoding comes back as it was. */
export function decodeOnce(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** An `href` as a URL, relative to the page; `null` for anything that is not http(s), mailto or tel. */
export function linkOf(href: string | null | undefined, base: URL): URL | null {
  if (!href || !URL.canParse(href, base.href)) return null;
  const url = new URL(href, base.href);
  return /^(?:https?|mailto|tel):$/.test(url.protocol) ? url : null;
}

/** A person of whom nothing is known yet. */
export function emptyPerson(): CapturedPerson {
  return {
    fullName: null,
    headline: null,
    title: null,
    company: null,
    location: null,
    emails: [],
    phones: [],
    websites: [],
    linkedin: { slug: null, memberId: null, salesLeadId: null },
    degree: null,
    positions: [],
    suggestions: [],
    self: false,
    fields: {},
  };
}

/** A capture of nothing: what a reader starts from, or returns with the reason why it read no further. */
export function emptyCapture(url: string, kind: PageKind, refused: Refusal | null = null): CaptureAsRead {
  return {
    url: url.slice(0, LIMITS.url),
    kind,
    refused,
    people: [],
    company: null,
    thread: null,
    complete: true,
    warnings: [],
  };
}
