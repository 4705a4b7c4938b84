import { clean, LIMITS } from '../dom.ts';
import { UNSEEN } from './selectors.ts';

/** A line of text as a person sees it, with the element that makes it a line. */
export interface Line {
  element: Element;
  text: string;
}

const PARAGRAPH = /^(?:P|H[1-6]|DT|DD)$/;
const CONTAINER = /^(?:DIV|SECTION|ARTICLE|MAIN|HEADER|UL|OL|LI|DL|FIGURE|FORM|BODY|BUTTON)$/;

const isElement = (node: Node): node is Element => node.nodeType === 1;

/** Classic pages write a line twice: once for eyes, hidden from screen readers, and once for them, in other words. */
function isSpokenCopy(element: Element): boolean {
  const shown = element.previousElementSibling ?? element.nextElementSibling;
  if (element.tagName !== 'SPAN' || shown?.tagName !== 'SPAN' || element.hasAttribute('aria-hidden'))
    return false;
  return shown.getAttribute('aria-hidden') === 'true' && Boolean(shown.textContent?.trim());
}

/** The paragraph a piece of text belongs to, or the outermost inline element when a container holds it directly. */
function lineElement(parent: Element, root: Element): Element {
  let element = parent;
  while (element !== root && !PARAGRAPH.test(element.tagName) && !CONTAINER.test(element.tagName)) {
    const above: Element | null = element.parentElement;
    if (!above || CONTAINER.test(above.tagName)) break;
    element = above;
  }
  return element;
}

/**
 * The lines of text below an element, in order, at most `limit`; what matches `skip` is left out with all below it.
 * Lines are told apart by structure alone, since nothing here is laid out. A copy of the line before is dropped.
 */
export function textLines(root: Element, skip = '', limit = 300): Line[] {
  const rejected = skip ? `${UNSEEN},${skip}` : UNSEEN;
  // 5 = elements and text, 1 = accept, 2 = leave out with what is below: the names are globals of a page, not of a test.
  const walker = root.ownerDocument.createTreeWalker(root, 5, (node) =>
    isElement(node) && (node.matches(rejected) || isSpokenCopy(node)) ? 2 : 1,
  );
  const raw: { element: Element; text: string }[] = [];
  for (let node = walker.nextNode(); node && raw.length <= limit; node = walker.nextNode()) {
    const last = raw.at(-1);
    if (isElement(node)) {
      if (last && node.tagName === 'BR') last.text += ' ';
      continue;
    }
    const parent = node.parentElement;
    const text = node.nodeValue ?? '';
    if (!parent || !text.trim()) {
      if (last) last.text += ' ';
      continue;
    }
    const element = lineElement(parent, root);
    // The second of two equal halves is the copy for screen readers, when its class and attributes are gone.
    if (last?.element === element && parent !== element && last.text.trim() === text.trim()) continue;
    if (last?.element === element) last.text += text.slice(0, LIMITS.url);
    else raw.push({ element, text: text.slice(0, LIMITS.url) });
  }
  const lines: Line[] = [];
  for (const { element, text } of raw) {
    const line = clean(text);
    const last = lines.at(-1);
    const copy = last?.text === line && last?.element.parentElement === element.parentElement;
    if (line && !copy) lines.push({ element, text: line });
  }
  return lines;
}

/** Text without letters or digits: the dots between two values. */
export const isSeparator = (text: string): boolean => !/[\p{L}\p{N}]/u.test(text);

/** For comparing: one form of each character, no case, no doubled space. */
export const fold = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
