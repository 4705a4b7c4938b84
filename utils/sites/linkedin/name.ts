import type { Refusal } from '../../pipeline/capture.ts';
import { clean, LIMITS } from '../dom.ts';
import type { Findings } from './findings.ts';
import { fold, textLines } from './lines.ts';
import { agreedName } from './names.ts';
import { canonicalOf, identities, type Scope, stickyLines } from './scope.ts';
import { SUBPAGE_NAME } from './selectors.ts';

/**
 * Finds the name: where card and title both have one they must agree, since either can be left over from another person.
 * Gives a refusal when no name can be relied on.
 */
export function readName(scope: Scope, found: Findings): Refusal | null {
  const { doc, url, titles, card, heading } = scope;
  const add = (value: string, layer: string, confidence: number): Refusal | null => {
    // People outside the account's network are shown under a name that is the site's own, in its language.
    if (/linkedin/i.test(value)) return 'not-a-person';
    found.fullName.push({ value, layer, confidence });
    return null;
  };
  const [title] = titles;
  const linked = card !== null && identities(card, url).size > 0;
  if (card && heading) {
    const shown = clean(textLines(heading)[0]?.text, LIMITS.name);
    // A card that is still being drawn has its name and nothing else.
    if (!shown || textLines(card, '', 3).length < 2) return 'not-loaded';
    if (!title) return linked ? add(shown, 'card-heading', 0.7) : 'not-recognised';
    const agreed = agreedName(shown, titles);
    if (!agreed) return 'name-title-disagree';
    // Both can be left over from the page before: only a link says whose they are.
    return add(agreed, 'card-heading', linked || canonicalOf(doc, url) ? 0.95 : 0.6);
  }
  if (!title) return card ? 'not-loaded' : 'not-recognised';
  // A card without its heading must at least link to the person: titles are left over from page to page.
  if (card) return linked ? add(title, 'title', 0.6) : 'not-loaded';
  // Sub-pages have no card: the title is `Section | Name | LinkedIn`, and a small box may repeat the name.
  if (!/^\/(?:mwlite\/)?in\/[^/]+\/(?:details|recent-activity)\//.test(url.pathname)) return 'not-recognised';
  const box = clean(doc.querySelector(SUBPAGE_NAME)?.textContent, LIMITS.name) ?? stickyLines(scope)[0];
  if (!box) return add(title, 'title', 0.6);
  return fold(box) === fold(title) ? add(title, 'title-and-box', 0.85) : 'name-title-disagree';
}
