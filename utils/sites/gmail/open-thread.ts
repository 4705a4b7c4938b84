import { itemAt, type Item } from './item.ts';
import { SEL } from './selectors.ts';
import { drawn, shown } from './trust.ts';

/** An open thread on the page: its heading and its messages, in the page's order. */
export interface OpenThread {
  heading: Element;
  items: Item[];
}

/** Elements of which none contains another. */
function outermost(elements: Element[]): Element[] {
  return elements.filter(
    (element) => !elements.some((other) => other !== element && other.contains(element)),
  );
}

const itemsOf = (elements: Element[]): Item[] => elements.map(itemAt).filter((item) => item !== null);

/** The messages below `root` by the list's role, by their own classes, or bare; `null` when two lists hold messages. */
function itemsIn(root: Element): Item[] | null {
  const lists = drawn(root, SEL.list)
    .filter(shown)
    .map((list) => itemsOf([...list.children].filter((child) => child.matches(SEL.item))))
    .filter((items) => items.length > 0);
  if (lists.length > 1) return null;
  if (lists[0]) return lists[0];
  for (const selector of [SEL.item, SEL.bare]) {
    const items = itemsOf(outermost(drawn(root, selector).filter(shown)));
    if (items.length > 0) return items;
  }
  return [];
}

/**
 * The thread on screen: from its heading upwards to the first element that holds messages too, never as far as the main
 * region, where list rows carry the same attributes. `null`: no thread is shown.
 */
export function findThread(doc: Document): OpenThread | 'ambiguous' | 'not-loaded' | null {
  const headings = drawn(doc, 'h2').filter((heading) => heading.matches(SEL.heading));
  const [heading, ...others] = headings.filter(shown);
  if (!heading) return null;
  if (others.length > 0) return 'ambiguous';
  for (
    let root = heading.parentElement;
    root && !root.matches(`${SEL.main}, body`);
    root = root.parentElement
  ) {
    const within = root;
    if (headings.some((other) => other !== heading && within.contains(other))) break;
    const items = itemsIn(root);
    if (!items) return 'ambiguous';
    if (items.length > 0) return { heading, items };
  }
  return 'not-loaded';
}
