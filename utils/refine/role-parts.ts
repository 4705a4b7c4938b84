import { hasTitleWord, isLegalForm, partOf } from './role-line.ts';

/** A part of a line; `proven` when the word before it says that it is a company. */
export interface RolePart {
  text: string;
  proven: boolean;
}

/** `Head of Procurement at Globex` in its two halves. */
function splitAt(part: string): RolePart[] {
  const halves = /^(.+?)\s+(?:at|@|bei|chez)\s+([\p{Lu}\p{Lo}\d].*)$/u.exec(part);
  const [, title, company] = halves ?? [];
  if (!title || !company || !hasTitleWord(title)) return [{ text: part, proven: false }];
  return [
    { text: title, proven: false },
    { text: company, proven: true },
  ];
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
export function partsOf(line: string, labels: readonly string[]): RolePart[] {
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
export function roleIn(parts: readonly RolePart[], labels: readonly string[], trusted: boolean) {
  const kinds = parts.map(({ text, proven }) => ({ text, kind: proven ? 'company' : partOf(text, labels) }));
  const find = (wanted: string) => kinds.find(({ kind }) => kind === wanted)?.text ?? null;
  const company = find('company');
  // Right below the name, before a proven company, twice the same: a title in words this module does not know.
  const [first] = kinds;
  const guess = company !== null && trusted && first?.kind === 'unknown' ? first.text : null;
  return { title: find('title') ?? guess, company };
}
