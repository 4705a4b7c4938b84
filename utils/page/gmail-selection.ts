import { readAccount } from '../sites/gmail/account.ts';
import type { Item } from '../sites/gmail/item.ts';
import { readItem } from '../sites/gmail/message.ts';
import { findThread } from '../sites/gmail/open-thread.ts';
import { NOWHERE, type Source } from './selection.ts';

/** Words that somebody else wrote in an earlier mail: the mail around them has another day. Gmail's and Outlook's marks. */
const QUOTED = 'blockquote, .gmail_quote, #divRplyFwdMsg ~ *';

/** What is being written: nobody has said it yet. */
const WRITING = '[contenteditable], [g_editable], .M9';

/**
 * The mail in which the whole selection lies. Nothing, where it reaches over two mails, lies in a draft, or where the
 * page does not say for certain which mail it is.
 */
export function gmailSource(doc: Document, url: URL, range: Range): Source {
  const thread = findThread(doc);
  if (thread === null || typeof thread === 'string') return NOWHERE;
  const marked = textsIn(doc, range);
  const item = thread.items.find(({ body }) => body !== null && marked.every((text) => body.contains(text)));
  if (!item || marked.length === 0 || marked.some((text) => within(text, WRITING))) return NOWHERE;
  return sourceIn(
    item,
    doc,
    url,
    marked.some((text) => within(text, QUOTED)),
  );
}

function sourceIn(item: Item, doc: Document, url: URL, quoted: boolean): Source {
  const account = readAccount(doc, url);
  const read = readItem(item, account);
  if (typeof read === 'string') return NOWHERE;
  const { id, at } = read.message;
  return { mail: { account: account.email, messageId: id }, page: null, at: quoted ? null : at };
}

/**
 * The texts of which something is marked. The ends of the range do not do: three clicks mark a paragraph up to the
 * beginning of whatever follows it, which may be the next mail.
 */
function textsIn(doc: Document, range: Range): Node[] {
  const root = range.commonAncestorContainer;
  const walker = doc.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Node[] = [];
  for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
    if (node.nodeType !== Node.TEXT_NODE || !range.intersectsNode(node)) continue;
    const from = node === range.startContainer ? range.startOffset : 0;
    const to = node === range.endContainer ? range.endOffset : undefined;
    if (node.textContent?.slice(from, to).trim()) texts.push(node);
  }
  return texts;
}

/** Whether a text stands in something that matches. */
const within = (node: Node, selector: string): boolean =>
  (node.parentElement?.closest(selector) ?? null) !== null;
