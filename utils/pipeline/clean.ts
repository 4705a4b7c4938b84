/** Line ends of every system, and the controls that act as one. */
// Stryker disable next-line Regex: it would write `\V`, which no engine takes under the `u` flag
const LINE_END = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/u;

/**
 * What is never seen and so never kept: C0/C1 controls, soft hyphen, grapheme joiner, Arabic letter mark, Hangul
 * fillers, zero-width space, bidi marks, overrides and isolates, invisible operators, byte-order mark, interlinear
 * marks, tag characters, lone surrogates and non-characters. The joiners U+200C and U+200D are judged apart.
 */
const UNSEEN =
  /[\u034F\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u00AD\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;

/** Persian and the scripts of India spell with joiners, and emoji are built with them; anywhere else one is a trick. */
const STRAY_JOINER =
  /(?<![\p{scx=Arab}\p{scx=Deva}\p{scx=Beng}\p{scx=Gujr}\p{scx=Guru}\p{scx=Knda}\p{scx=Mlym}\p{scx=Orya}\p{scx=Sinh}\p{scx=Taml}\p{scx=Telu}\p{Extended_Pictographic}\uFE0F])[\u200C\u200D]+|[\u200C\u200D]+(?![\p{scx=Arab}\p{scx=Deva}\p{scx=Beng}\p{scx=Gujr}\p{scx=Guru}\p{scx=Knda}\p{scx=Mlym}\p{scx=Orya}\p{scx=Sinh}\p{scx=Taml}\p{scx=Telu}\p{Extended_Pictographic}])/gu;

/**
 * One line of text as a person would read it: without what cannot be seen, with plain single spaces, composed (NFC),
 * trimmed. Total and idempotent: takes any string, also one with lone surrogates.
 */
export function clean(text: string): string {
  return text
    .replace(/[\t\n\v\f\r\u0085]/g, ' ')
    .replace(UNSEEN, '')
    .replace(STRAY_JOINER, '')
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** The lines of a text, each cleaned; empty ones are kept as `''`, since a gap separates paragraphs. */
export function cleanLines(text: string): string[] {
  return text.split(LINE_END).map(clean);
}
