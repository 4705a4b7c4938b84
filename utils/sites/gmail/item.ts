import { PARTS, SEL } from './selectors.ts';

type Part = (typeof PARTS)[number][0];

/** One entry of a thread's list, taken apart once. */
export interface Item {
  element: Element;
  /** Gmail's own marks in page order. None was written by a sender: foreign text is not entered. */
  parts: ReadonlyMap<Part, Element[]>;
  /** Gmail's wrapper of the message text. */
  body: Element | null;
  /** A reply or draft is being written in it. */
  editing: boolean;
}

const TOLD = [SEL.foreign, ...PARTS.map(([, selector]) => selector)].join(',');

/** Takes an entry apart in one pass over Gmail's own elements; `null` when it has none of a message's marks. */
export function itemAt(element: Element): Item | null {
  const parts = new Map<Part, Element[]>();
  let body: Element | null = null;
  let editing = false;
  const stack = [element];
  for (let node = stack.pop(); node; node = stack.pop()) {
    // Most elements are neither; one question to the browser is what a hundred messages can afford.
    if (node.matches(TOLD)) {
      const here = node;
      if (here.matches(SEL.foreign)) {
        if (here.matches(SEL.body)) body ??= here;
        else
          editing ||= here.matches(SEL.editor) || (here.matches('.ip') && !!here.querySelector(SEL.editor));
        continue;
      }
      const kind = PARTS.find(([, selector]) => here.matches(selector))?.[0];
      if (kind) parts.set(kind, [...(parts.get(kind) ?? []), here]);
    }
    for (let child = node.lastElementChild; child; child = child.previousElementSibling) stack.push(child);
  }
  return parts.size > 0 ? { element, parts, body, editing } : null;
}

/** The marks of one kind, in page order. */
export function partsOf(item: Item, kind: Part): Element[] {
  return item.parts.get(kind) ?? [];
}
