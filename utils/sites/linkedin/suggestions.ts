import type { Suggestion } from '../../pipeline/capture.ts';
import { fold } from './lines.ts';

/** Words between a role and an organisation: en, es, pt, de, fr, it, sv/no/da, nl, pl. Only ever a suggestion. */
const BETWEEN = /\s*@\s*|\s+(?:at|en|em|na|no|bei|chez|presso|hos|bij|w)\s+/iu;

/** `Role at Organisation`, found in one part of a headline; what the page says otherwise is never suggested. */
export function fromHeadline(headline: string | null, known: readonly string[]): Suggestion[] {
  const part = headline?.split(/\s+[|•·]\s+/).find((text) => BETWEEN.test(text));
  if (!headline || !part) return [];
  const at = part.search(BETWEEN);
  const between = BETWEEN.exec(part)?.[0] ?? '';
  const values = { title: part.slice(0, at).trim(), company: part.slice(at + between.length).trim() };
  const { title, company } = values;
  // A name begins with a capital, or has none in its script; `expert en marketing` names no organisation.
  if (!title || !company || /^\p{Ll}/u.test(company) || known.some((name) => fold(name) === fold(company)))
    return [];
  return [
    { field: 'title', value: title, snippet: headline },
    { field: 'company', value: company, snippet: headline },
  ];
}
