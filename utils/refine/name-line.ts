import { fold } from '../pipeline/fold.ts';

/** What stands around a name without being part of it. */
const HONORIFICS = new Set(
  'dr dra prof profa ing lic sr sra mr mrs ms mx msc mba phd md cpa esq jr ii iii eng arq abg dipl mag herr frau m mme dott ssa'.split(
    ' ',
  ),
);

/** The words of a name, folded, without honorifics and degrees. */
function tokens(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{M}'’]+/u)
    .map((token) => token.replace(/['’]/g, ''))
    .filter((token) => token !== '' && !HONORIFICS.has(token));
}

/** Whether a text can be a person's name at all: a few words of letters. */
export function looksLikeName(text: string): boolean {
  if (text.length > 60 || /[\p{N}@:/\\|<>#*_=+!?;]/u.test(text)) return false;
  const found = tokens(text);
  return found.length >= 1 && found.length <= 6;
}

/** How a local part may be made of a name's words: `ana.ruiz`, `aruiz`, `anar`, `ruizana`, `ruiz`. */
function matchesLocalPart(name: readonly string[], email: string): boolean {
  const local = fold(email.slice(0, email.lastIndexOf('@'))).replace(/\+.*$/, '');
  const parts = local.split(/[^\p{L}\p{M}]+/u).filter((part) => part.length > 1);
  if (parts.length >= 2) return parts.every((part) => name.includes(part));
  const [only] = parts;
  if (only === undefined || only.length < 4) return false;
  const [first = '', ...rest] = name;
  return rest.some((other) =>
    [
      first + other,
      other + first,
      first.charAt(0) + other,
      first + other.charAt(0),
      other + first.charAt(0),
    ].includes(only),
  );
}

/**
 * Whether a line is the name of whoever writes from `email` under one of `shownNames`: nothing but a name, with the
 * same words (two, or the only one there is), or the words that the address is made of.
 */
export function isNameOf(line: string, shownNames: readonly string[], email: string): boolean {
  if (!looksLikeName(line)) return false;
  const written = tokens(line);
  if (matchesLocalPart(written, email)) return true;
  return shownNames.some((shown) => {
    const known = tokens(shown);
    const shared = written.filter((token) => token.length > 1 && known.includes(token)).length;
    const strangers = written.length - shared;
    if (shared === 0) return false;
    return (
      strangers === 0 ||
      (known.length === 1 ? strangers <= 2 && written[0] === known[0] : shared >= 2 && strangers <= 2)
    );
  });
}
