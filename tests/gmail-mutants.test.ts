import { describe, expect, test } from 'vitest';
import type { CaptureAsRead, ThreadMessage } from '../utils/pipeline/capture.ts';
import { readPage } from '../utils/sites/index.ts';
import { gmailPages, parsePage, type GmailPage } from './builders/gmail-pages.ts';

/** Mutants of each page; `MUTANTS=2000` for a long run. */
const EACH = Number(process.env['MUTANTS'] ?? 30);

/** A small seeded generator (mulberry32): the same mutants in every run. */
function random(seed: number): Pick {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

type Pick = (below: number) => number;
type Undo = () => void;

/** Changes one thing on the page as a release of Gmail might; `null` where there is nothing to change. */
const MUTATIONS = {
  delete(element: Element): Undo {
    const mark = element.ownerDocument.createComment('');
    element.replaceWith(mark);
    return () => mark.replaceWith(element);
  },
  class(element: Element, pick: Pick): Undo | null {
    const before = element.className;
    const gone = [...element.classList][pick(Math.max(1, element.classList.length))];
    if (!gone) return null;
    element.classList.replace(gone, `x${gone}`);
    return () => (element.className = before);
  },
  attribute(element: Element, pick: Pick): Undo | null {
    const attribute = element.attributes[pick(Math.max(1, element.attributes.length))];
    if (!attribute) return null;
    const { name, value } = attribute;
    const renamed = `data-x-${name}`;
    element.removeAttribute(name);
    if (pick(2)) element.setAttribute(renamed, value);
    return () => {
      element.removeAttribute(renamed);
      element.setAttribute(name, value);
    };
  },
  swap(element: Element): Undo | null {
    const next = element.nextElementSibling;
    if (!next) return null;
    const mark = element.ownerDocument.createComment('');
    next.replaceWith(mark);
    element.before(next);
    return () => mark.replaceWith(next);
  },
};
type Kind = keyof typeof MUTATIONS;
const KINDS: readonly Kind[] = ['delete', 'class', 'attribute', 'swap'];

/**
 * Mutants after which a person reads something else too, so that another value is right: a hidden view that is shown, a
 * mail with other lines, a date, an emoji or a recipient taken away, one of two threads removed, an editor emptied, one
 * of two contradicting accounts removed.
 */
function changesWhatIsRead(page: GmailPage, element: Element, kind: Kind): boolean {
  const removed = kind === 'delete';
  const loses = (selector: string) =>
    removed && (element.matches(selector) || element.querySelector(selector) !== null);
  if (kind === 'attribute' && element.hasAttribute('style') && element.matches('[style*="none"]'))
    return true;
  if ((removed || kind === 'swap') && element.closest('.a3s')) return true;
  if (loses('h2 img, .g2, .adx')) return true;
  switch (page.name) {
    case 'imported-en':
      return loses('.g3');
    case 'two-threads-en':
      return loses('h2');
    case 'draft-en':
      return loses('.M9, [g_editable]');
    case 'accounts-disagree-en':
      return element.matches('head, head *, header, header *, body');
    default:
      return loses('.recipient > div');
  }
}

const empty = (value: unknown) => value === null || value === 'unknown';

/** A message equal to an expected one wherever it says anything. */
function agrees(message: ThreadMessage, expected: ThreadMessage): boolean {
  return (
    message.from?.email === expected.from?.email &&
    [null, expected.from?.name].includes(message.from?.name) &&
    (['id', 'permId', 'state', 'at', 'direction', 'auto'] as const).every(
      (key) => empty(message[key]) || message[key] === expected[key],
    ) &&
    (['to', 'cc'] as const).every(
      (key) => message[key] === null || message[key].toSorted().join() === expected[key]?.toSorted().join(),
    )
  );
}

/** All that was read and is not what the page says; nothing read is never wrong. */
function wrongIn(read: CaptureAsRead, { expected }: GmailPage): unknown[] {
  const { thread } = read;
  if (!thread) return read.people;
  const right = expected.thread;
  if (!right) return ['a thread where there is none'];
  const missing = right.messages.length - thread.messages.length;
  return [
    ...(['account', 'subject', 'threadId'] as const).filter(
      (key) => !empty(thread[key]) && thread[key] !== right[key],
    ),
    ...thread.messages.filter((message) => !right.messages.some((other) => agrees(message, other))),
    ...(missing < 0 ? ['a message too many'] : []),
    ...(thread.olderUnread > right.olderUnread + Math.max(0, missing) ? [`${thread.olderUnread} older`] : []),
    ...thread.signatureBlocks.filter(
      ({ of, lines }) =>
        !right.signatureBlocks.some(
          (block) => block.of === of && lines.every((line) => block.lines.includes(line)),
        ),
    ),
    ...read.people.filter(
      (person) =>
        !expected.people.some(
          (other) =>
            other.emails[0] === person.emails[0] &&
            [null, other.fullName].includes(person.fullName) &&
            (!person.self || other.self),
        ),
    ),
  ];
}

describe('one thing changed on a page', () => {
  const pages = [...gmailPages('gmail-thread'), ...gmailPages('gmail-list')];

  test.each(pages.map((page, index): [string, GmailPage, number] => [page.name, page, index]))(
    '%s: nothing wrong is read',
    (_, page, index) => {
      const doc = parsePage(page.html);
      const pick = random(index + 1);
      const wrong: string[] = [];
      for (let n = 0; n < EACH; n++) {
        const elements = [...doc.querySelectorAll('*')];
        const element = elements[pick(elements.length)];
        const kind = KINDS[pick(KINDS.length)];
        if (!element || !kind || element === doc.documentElement) continue;
        const name = `${kind} ${element.outerHTML.slice(0, 120)}`;
        const undo = changesWhatIsRead(page, element, kind) ? null : MUTATIONS[kind](element, pick);
        if (!undo) continue;
        const found = wrongIn(readPage(doc, page.url), page);
        if (found.length > 0) wrong.push(`${name}: ${JSON.stringify(found)}`);
        undo();
      }
      expect(wrong).toEqual([]);
      expect(wrongIn(readPage(doc, page.url), page)).toEqual([]);
    },
    60_000 + EACH * 100,
  );
});
