import { clean } from '../dom.ts';

/** Bounds what a hostile or huge mail can cost. Elements visited, lines kept of a block. */
const MOST_NODES = 20_000;
const MOST_LINES = 30;

/** What the sender's client or Gmail marks as a signature; these class names survive Gmail's renaming of classes. */
const MARKED = '.gmail_signature, [data-smartmail="gmail_signature"]';

/** Somebody else's words, or none for a reader's eyes. Each client's own mark, seen in mails of 2010–2026. */
const QUOTED =
  '.gmail_quote, .gmail_attr, blockquote, .moz-cite-prefix, .yahoo_quoted, .protonmail_quote, ' +
  'script, style, template, noscript, title, [hidden], [style*="display:none"], [style*="display: none"]';

/** Outlook writes its header block between the mail and all it answers. Gmail puts a prefix before senders' ids. */
const QUOTE_FOLLOWS =
  '[id$="divRplyFwdMsg"], [id$="appendonsend"], [id$="OLK_SRC_BODY_SECTION"], [id$="mail-editor-reference-message-container"], ' +
  '[style*="border-top:solid #B5C4DF" i], [style*="border-top:solid #E1E1E1" i]';

const BLOCK = /^(?:ADDRESS|BR|DD|DIV|DL|DT|H[1-6]|HR|LI|OL|P|PRE|SECTION|TABLE|TBODY|TD|TR|UL)$/;

/** Plain-text quotes, separators, a header with `<address>`, or the attribution line above a quote: any language. */
const QUOTE_LINE =
  /^>|^[-_*=]{5,}|^[^:：]{1,20}[:：].*(?:<|\[mailto:)[^<>\s]+@[^<>\s]+[>\]]|<[^<>\s]+@[^<>\s]+>.*[:：]$/;

interface Line {
  text: string;
  marked: Element | null;
}

/** The lines of a mail up to what it answers, with the signature each stands in. Reads only; no recursion. */
function ownLines(body: Element): Line[] {
  const lines: Line[] = [];
  let text = '';
  let marked: Element | null = null;
  let budget = MOST_NODES;
  /** Ends a line; true when a quote begins with it. */
  const flush = (): boolean => {
    const line = clean(text);
    text = '';
    if (line && QUOTE_LINE.test(line)) return true;
    if (line) lines.push({ text: line, marked });
    return false;
  };
  const edge = (node: Node): boolean => BLOCK.test(node.nodeName) && flush();
  let node: Node | null = body.firstChild;
  while (node && budget-- > 0) {
    let down: Node | null = null;
    if (isElement(node)) {
      if (node.matches(QUOTE_FOLLOWS) || edge(node)) return lines;
      if (!marked && node.matches(MARKED)) {
        if (flush()) return lines;
        marked = node;
      }
      if (!node.matches(QUOTED)) down = node.firstChild;
    } else if (node.nodeType === 3) {
      // A text longer than a line is prose; the rest of it says nothing about a signature.
      text += node.nodeValue?.slice(0, 4096) ?? '';
    }
    while (node && !down) {
      const left: Node = node;
      if (edge(left)) return lines;
      if (left === marked) {
        if (flush()) return lines;
        marked = null;
      }
      if (left.nextSibling) down = left.nextSibling;
      else node = left.parentNode === body ? null : left.parentNode;
    }
    node = node && down;
  }
  if (node === null) flush();
  return lines;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/**
 * The text lines of a mail's signature, at most 30: what the client marked, else what follows a `-- ` line. Empty when
 * there is none, when two different ones are marked, or when it is too long to be one.
 */
export function signatureLines(body: Element): string[] {
  if (!body.querySelector(MARKED) && !/--|––/.test(body.textContent ?? '')) return [];
  const lines = ownLines(body);
  const blocks = new Map<Element, string[]>();
  for (const { text, marked } of lines) {
    if (marked && text !== '--') blocks.set(marked, [...(blocks.get(marked) ?? []), text]);
  }
  if (blocks.size > 0) {
    const [first = [], ...others] = blocks.values();
    return others.some((other) => other.join('\n') !== first.join('\n')) ? [] : first.slice(0, MOST_LINES);
  }
  const delimiter = lines.findLastIndex(({ text }) => text === '--');
  const after = delimiter < 0 ? [] : lines.slice(delimiter + 1).map(({ text }) => text);
  return after.length > MOST_LINES ? [] : after;
}
