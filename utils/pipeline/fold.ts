import { clean } from './clean.ts';

/** Letters that no normalisation takes apart, as a keyboard without them would write them. */
const SPELT: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ł: 'l',
  ŧ: 't',
  þ: 'th',
  ı: 'i',
  ς: 'σ',
};

/** Marks that readers leave out when typing: on Latin and Greek letters, on Cyrillic е and stress, Semitic vowels. */
const MARKS =
  /(?<=[\p{Script=Latin}\p{Script=Greek}]\p{Mn}*)\p{Mn}|(?<=е)\u0308|(?<=\p{Script=Cyrillic}\p{Mn}*)[\u0300\u0301]|[\u0591-\u05C7\u064B-\u0652\u0640]/gu;

/**
 * Text for comparing and finding: lower case, without accents, in compatibility form (NFKC), spaces collapsed. Latin
 * and Greek lose their accents, ё becomes е; what carries meaning in other scripts (kana voicing, й, vowel signs of
 * India, Hangul) stays. Total and idempotent.
 */
export function fold(text: string): string {
  const apart = clean(text)
    .normalize('NFKD')
    .replace(/[\u200C\u200D]/g, '')
    .toLowerCase();
  const spelt = apart.replace(/[ßæœøđðħłŧþıς]/g, (letter) => SPELT[letter] ?? letter);
  return spelt.replace(MARKS, '').normalize('NFKC').replace(/\s+/gu, ' ').trim();
}

/** Most index entries one name may have. */
const MAX_WORDS = 8;

/**
 * The distinct folded words of a name in order, at most eight: each an index entry, so that a prefix of any finds the
 * person. An apostrophe does not part a word (`O'Brien` → `obrien`); what follows it is a word too (`brien`).
 */
export function words(text: string): string[] {
  const found = new Set<string>();
  for (const part of fold(text).split(/[^\p{L}\p{M}\p{N}'’ʼ]+/u)) {
    const pieces = part.split(/['’ʼ]/u).filter((piece) => piece !== '');
    const tail = pieces.at(-1) ?? '';
    found.add(pieces.join(''));
    if (pieces.length > 1 && tail.length > 2) found.add(tail);
  }
  found.delete('');
  return [...found].slice(0, MAX_WORDS);
}
