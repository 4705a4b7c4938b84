import { hasTitleWord, isLegalForm, partOf } from './role-line.ts';

/** `Head of Procurement at Globex` in its two halves; the company is marked, since the word proves it. */
function splitAt(part: string): string[] {
  const halves = /^(.+?)\s+(?:at|@|bei|chez)\s+([\p{Lu}\p{Lo}\d].*)$/u.exec(part);
  const [, title, company] = halves ?? [];
  return title && company && hasTitleWord(title) ? [title, `@${company}`] : [part];
}

/** `Head of Procurement, Globex GmbH` in its two halves, when the second is a company by proof; else as it is. */
function splitComma(part: string, labels: readonly string[]): string[] {
  for (const comma of part.matchAll(/,\s+/g)) {
    const [before, after] = [part.slice(0, comma.index), part.slice(comma.index + comma[0].length)];
    if (isLegalForm(after)) continue;
    if (partOf(after, labels) === 'company' && partOf(before, labels) !== 'company') return [before, after];
    if (partOf(before, labels) === 'company' && partOf(after, labels) === 'title') return [before, after];
  }
  return [part];
}

/** Splits a line at the signs that part a name, a title and a company; `Globex, Inc.` stays whole. */
export function partsOf(line: string, labels: readonly string[]): string[] {
  return line
    .split(/\s*[|·•‧∙⋅]\s*|\s+[–—-]\s+/u)
    .filter((part) => part !== '')
    .flatMap((part) => splitComma(part, labels))
    .flatMap(splitAt);
}

/**
 * Title and company among the parts that follow the name, by proof; see `partOf`.
 *
 * @param trusted the first part stands alike in two messages
 */
export function roleIn(parts: readonly string[], labels: readonly string[], trusted: boolean) {
  const company =
    parts.find((part) => part.startsWith('@'))?.slice(1) ??
    parts.find((part) => partOf(part, labels) === 'company') ??
    null;
  let title = parts.find((part) => partOf(part, labels) === 'title') ?? null;
  // Right below the name, before a proven company, twice the same: a title in words this module does not know.
  const [first] = parts;
  if (title === null && company !== null && trusted && first !== undefined) {
    title = partOf(first, labels) === 'unknown' ? first : null;
  }
  return { title, company };
}
