import type { CaptureAsRead, SignatureBlock } from '../pipeline/capture.ts';
import { clean, emptyCapture, LIMITS } from './dom.ts';
import { gmailAddress } from './gmail-address.ts';
import { gmailList, showsList } from './gmail-list.ts';
import { readAccount, type Account } from './gmail/account.ts';
import { idAt, legacyId } from './gmail/ids.ts';
import { itemAt, partsOf, type Item } from './gmail/item.ts';
import { readItem, type ReadMessage } from './gmail/message.ts';
import { findThread, type OpenThread } from './gmail/open-thread.ts';
import { peopleOf } from './gmail/people.ts';
import { readPrintView } from './gmail/print-view.ts';
import { SEL } from './gmail/selectors.ts';
import { signatureLines } from './gmail/signature-block.ts';
import { asciiDigits } from './gmail/time.ts';
import { drawn, shown } from './gmail/trust.ts';
import type { Reader } from './site.ts';

/** Most signature blocks of one thread, and of one sender: what the newest few agree on is what counts. */
const MOST_BLOCKS = 50;
const MOST_OF_ONE = 3;

/** `NodeFilter.SHOW_ELEMENT | SHOW_TEXT`, which are no globals outside a browser. */
const TEXT_AND_ELEMENTS = 5;

/** Warnings that mean: the page shows more than was read. */
const INCOMPLETE =
  /^(?:older-messages-not-read|message-not-read|message-clipped|recipients-not-shown|too-many-messages)$/;

/**
 * Gmail's open thread, wherever it stands: whole page, split pane, pop-out window, print view. The address does not tell
 * (a split pane keeps the list's), so every mail address is taken and the page decides.
 */
export const gmailThread: Reader = {
  id: 'gmail-thread',
  kind: 'gmail-thread',
  recognise: (url) => gmailAddress(url) !== null && url.pathname.startsWith('/mail/'),
  read(doc, url) {
    const address = gmailAddress(url)?.url ?? url.href;
    if (url.searchParams.get('view') === 'pt') return readPrintView(doc, address);
    const thread = findThread(doc);
    if (thread === null) return withoutThread(doc, url, address);
    if (typeof thread === 'string') return emptyCapture(address, 'gmail-thread', thread);
    return readThread(thread, readAccount(doc, url), address);
  },
};

/** No heading is on screen: a list, nothing of ours, a thread still being drawn, or a layout that is not known. */
function withoutThread(doc: Document, url: URL, address: string): CaptureAsRead {
  const refuse = (reason: 'not-recognised' | 'not-loaded') => emptyCapture(address, 'gmail-thread', reason);
  if (drawn(doc, SEL.bare).some((item) => shown(item) && itemAt(item))) return refuse('not-recognised');
  if (gmailAddress(url)?.kind !== 'gmail-thread') return gmailList.read(doc, url);
  const drawnOtherwise = drawn(doc, SEL.main).some((main) => shown(main) && clean(main.textContent));
  return refuse(drawnOtherwise && !showsList(doc) ? 'not-recognised' : 'not-loaded');
}

function readThread({ heading, items }: OpenThread, account: Account, address: string): CaptureAsRead {
  const read = items.map((item) => readItem(item, account));
  const all = read.filter((item) => typeof item === 'object');
  if (all.length === 0) {
    return emptyCapture(
      address,
      'gmail-thread',
      read.includes('unreadable') ? 'not-recognised' : 'not-loaded',
    );
  }
  const messages = all.slice(-LIMITS.messages);
  const threadId = legacyId(idAt(heading, 'data-legacy-thread-id'), idAt(heading, 'data-thread-perm-id'));
  const olderUnread = Math.max(0, foldedCount(items) - all.filter(maybeFolded).length);
  const warnings = [account.warning, ...messages.flatMap((message) => message.warnings)];
  if (!threadId) warnings.push('thread-id-missing');
  if (olderUnread > 0 || read.includes('folded')) warnings.push('older-messages-not-read');
  if (read.includes('unreadable')) warnings.push('message-not-read');
  if (all.length > messages.length) warnings.push('too-many-messages');
  const signatures = signatureBlocks(messages);
  if (signatures.clipped) warnings.push('message-clipped');
  const codes = [...new Set(warnings.filter((code) => code !== null))];
  return {
    ...emptyCapture(address, 'gmail-thread'),
    people: peopleOf(messages, account.email),
    thread: {
      account: account.email,
      subject: subjectOf(heading),
      threadId,
      messages: messages.map(({ message }) => message),
      olderUnread,
      signatureBlocks: signatures.blocks,
    },
    complete: !codes.some((code) => INCOMPLETE.test(code)),
    warnings: codes,
  };
}

/** The heading as one line; emoji in it are images. `null` when one of them does not say what it stands for. */
function subjectOf(heading: Element): string | null {
  const emoji = [...heading.querySelectorAll('img')].map((image) => image.dataset['emoji'] ?? image.alt);
  if (emoji.includes('')) return null;
  const walker = heading.ownerDocument.createTreeWalker(heading, TEXT_AND_ELEMENTS);
  let text = '';
  while (walker.nextNode()) {
    const { nodeName, nodeValue } = walker.currentNode;
    text += nodeName === 'IMG' ? emoji.shift() : (nodeValue ?? '');
  }
  return clean(text);
}

/** The number on a stack of folded messages, which counts those that are drawn in short too. */
function foldedCount(items: readonly Item[]): number {
  const numbers = items
    .flatMap((item) => partsOf(item, 'folded'))
    .map((mark) => asciiDigits(mark.textContent ?? ''));
  return numbers.reduce((sum, text) => sum + (/^\s*\d{1,4}\s*$/.test(text) ? Number(text) : 0), 0);
}

/** A message whose state is not certain may be one of those counted: better one too few than one twice. */
function maybeFolded({ message: { state } }: ReadMessage): boolean {
  return state === null || state === 'super-collapsed';
}

/** Signatures of received mails that are open, newest first; a mail that Gmail clipped has lost its end. */
function signatureBlocks(messages: readonly ReadMessage[]): { blocks: SignatureBlock[]; clipped: boolean } {
  const blocks: SignatureBlock[] = [];
  let clipped = false;
  for (const { message, body } of messages.toReversed()) {
    const { from, state, direction } = message;
    if (!from || !body || state !== 'expanded' || direction !== 'received') continue;
    if (blocks.filter(({ of }) => of === from.email).length === MOST_OF_ONE) continue;
    clipped ||= body.querySelector(SEL.clipped) !== null;
    const lines = signatureLines(body);
    if (lines.length > 0 && blocks.length < MOST_BLOCKS) blocks.push({ of: from.email, lines });
  }
  return { blocks, clipped };
}
