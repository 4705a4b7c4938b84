/** Titles and particles that say nothing about whom the initials mean. */
const SKIPPED = new Set(
  'de del la las los y e da do dos das van von der den di du dr dra ing lic mr mrs ms'.split(' '),
);

/** One or two letters for a name in any script: first word and the one after it, particles left out. Never throws. */
export function initials(name: string): string {
  const words = name.split(/[\s.,]+/u).filter((word) => /^\p{L}/u.test(word));
  const telling = words.filter((word) => !SKIPPED.has(word.toLowerCase()));
  const [first, ...rest] = telling.length > 0 ? telling : words;
  if (!first) return '?';
  const letters = firstLetter(first);
  // Han, kana and Hangul names read by their first character alone.
  if (/^[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(first)) return letters;
  return (letters + firstLetter(rest[0] ?? '')).toUpperCase();
}

/** The first letter as a reader sees it, accents and joiners included. */
function firstLetter(word: string): string {
  return new Intl.Segmenter().segment(word)[Symbol.iterator]().next().value?.segment ?? '';
}
