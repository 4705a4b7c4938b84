import { clean, LIMITS } from '../dom.ts';
import { fold } from './lines.ts';

/**
 * Names that the tab's title can mean, best first: `(3) Name | LinkedIn`, `Experience | Name | LinkedIn`, and logged out
 * `Name - Headline | LinkedIn`. Seen 2016 – 2026. Empty when the title names nobody.
 */
export function titleNames(title: string): string[] {
  const parts = (clean(title, LIMITS.line) ?? '')
    .replace(/^\(\d+\+?\)\s*/, '')
    .split(/\s+[|｜]\s+/)
    .flatMap((part, index, all) => (all.length > 1 ? [part] : part.split(/\s+[-–—]\s+(?=LinkedIn)/)));
  if (parts.length < 2 || !/^(?:LinkedIn|领英)/.test(parts.at(-1) ?? '')) return [];
  const whole = parts.at(-2) ?? '';
  const [before = ''] = whole.split(/\s+[-–—]\s+/);
  return [...new Set([whole, before])]
    .filter((name) => /\p{L}/u.test(name))
    .map((name) => name.slice(0, LIMITS.name));
}

/**
 * The name that a heading and the title agree on, as the heading writes it; `null` when they do not.
 * A headline glued to the name (`Ann LeeCEO at X`) is cut off.
 */
export function agreedName(heading: string, titles: readonly string[]): string | null {
  for (const title of titles) {
    if (fold(heading) === fold(title)) return heading;
    // Only what cannot go on a name: a capital without a space, a bracket, a comma. `Ann` is not the name of `Anna`.
    const rest = heading.startsWith(title) ? heading.slice(title.length) : '';
    if (/^(?:\p{Lu}|\s*[(,])/u.test(rest)) return title;
  }
  return null;
}
