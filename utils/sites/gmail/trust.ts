import { SEL } from './selectors.ts';

/** The matches that Gmail itself drew: none lies in a mail body, a snippet, an editor or a dialog. */
export function drawn(root: ParentNode, selector: string): Element[] {
  return [...root.querySelectorAll(selector)].filter((element) => !element.closest(SEL.foreign));
}

/** False inside a view that Gmail keeps but does not show. Read from inline styles: a parsed page has no layout. */
export function shown(element: Element): boolean {
  return !element.closest(SEL.hidden);
}

/** The one value all of `values` agree on; `null` when there is none or they differ. */
export function agreed<T>(values: readonly (T | null | undefined)[]): T | null {
  const [first, ...others] = new Set(values.filter((value) => value !== null && value !== undefined));
  return first !== undefined && others.length === 0 ? first : null;
}
