/** Numbers in [0, 1), the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** What a site might do to its pages from one day to the next. */
export const MUTATIONS = ['delete', 'rename-class', 'rename-key', 'drop-attribute', 'wrap', 'swap'] as const;
export type Mutation = (typeof MUTATIONS)[number];

/** A change made to a page, that can be taken back. */
export interface Mutant {
  mutation: Mutation;
  element: Element;
  undo: () => void;
}

const KEYS = ['componentkey', 'data-testid', 'data-sdui-screen', 'id'];
const KEPT = /^(?:href|content|name|rel|type)$/;

function setAll(element: Element, changes: Record<string, string | null>): () => void {
  const before = Object.keys(changes).map((name) => [name, element.getAttribute(name)] as const);
  const put = (entries: readonly (readonly [string, string | null])[]): void => {
    for (const [name, value] of entries) {
      if (value === null) element.removeAttribute(name);
      else element.setAttribute(name, value);
    }
  };
  put(Object.entries(changes));
  return () => put(before);
}

/** Changes places with the next sibling. */
function swap(
  element: Element,
  parent: ParentNode & Node,
  done: (undo: () => void) => Mutant,
): Mutant | null {
  const other = element.nextElementSibling;
  if (!other) return null;
  const mark = element.ownerDocument.createComment('');
  other.replaceWith(mark);
  parent.insertBefore(other, element);
  return done(() => mark.replaceWith(other));
}

/** Makes one change to an element; `null` when it does not apply there. */
export function mutate(element: Element, mutation: Mutation, random: () => number): Mutant | null {
  const done = (undo: () => void): Mutant => ({ mutation, element, undo });
  const { parentNode } = element;
  if (!parentNode) return null;
  switch (mutation) {
    case 'delete': {
      const { nextSibling } = element;
      element.remove();
      return done(() => parentNode.insertBefore(element, nextSibling));
    }
    case 'rename-class':
      return element.hasAttribute('class') ? done(setAll(element, { class: '_0f0f0f0f _1e1e1e1e' })) : null;
    case 'rename-key': {
      const names = KEYS.filter((name) => element.hasAttribute(name));
      return names.length > 0
        ? done(setAll(element, Object.fromEntries(names.map((name) => [name, 'renamed']))))
        : null;
    }
    case 'drop-attribute': {
      const names = [...element.attributes].map(({ name }) => name).filter((name) => !KEPT.test(name));
      const name = names[Math.floor(random() * names.length)];
      return name ? done(setAll(element, { [name]: null })) : null;
    }
    case 'wrap': {
      const wrapper = element.ownerDocument.createElement('div');
      element.replaceWith(wrapper);
      wrapper.append(element);
      return done(() => wrapper.replaceWith(element));
    }
    case 'swap':
      return swap(element, parentNode, done);
    default:
      return mutation satisfies never;
  }
}
