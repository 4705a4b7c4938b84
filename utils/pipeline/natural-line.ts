/** One line of text from which phrases are taken; what is left is its title. */
export class Line {
  readonly #leaders: RegExp;
  /** The text with blanks in place of what was taken or passed over, so that places stay the same. */
  #left: string;
  /** The same without what was only passed over. */
  #title: string;

  /** @param leaders small words that go with a phrase they stand before */
  constructor(text: string, leaders: RegExp) {
    this.#left = text;
    this.#title = text;
    this.#leaders = leaders;
  }

  /** Takes the first phrase of a table that says something, or `null`. */
  take<W, T>(
    table: readonly (readonly [RegExp, W, ...unknown[]])[],
    read: (what: W, said: Readonly<Record<string, string | undefined>>, found: string) => T | null,
  ): T | null {
    for (const [pattern, what] of table) {
      const match = pattern.exec(this.#left);
      const value = match && read(what, match.groups ?? {}, match[0]);
      if (match === null || value === null) continue;
      const from = this.#startOf(match.index);
      const to = match.index + match[0].length;
      this.#left = blanked(this.#left, from, to);
      this.#title = blanked(this.#title, from, to);
      return value;
    }
    return null;
  }

  /** Passes over phrases that are no part of the date: they stay in the title. Answers whether there was one. */
  passOver(patterns: readonly RegExp[]): boolean {
    const before = this.#left;
    for (const pattern of patterns) {
      const match = pattern.exec(this.#left);
      if (match) this.#left = blanked(this.#left, match.index, match.index + match[0].length);
    }
    return this.#left !== before;
  }

  /** Whether a pattern is found in what is left. */
  said(pattern: RegExp): boolean {
    return pattern.test(this.#left);
  }

  /** What is left, tidied. */
  rest(): string {
    return this.#title
      .replaceAll(/\s+/gu, ' ')
      .replaceAll(/[\s,;:]+(?=[,;.:!?)](?:\s|$))/gu, '')
      .replaceAll(/^[\s,;.:·–—-]+|[\s,;:·–—-]+$/gu, '');
  }

  /** Where a phrase begins with the small words before it. */
  #startOf(from: number): number {
    const leaders = this.#leaders.exec(this.#left.slice(0, from))?.[0];
    return leaders === undefined ? from : from - leaders.replace(/^[\s,;(]+/u, '').length;
  }
}

const blanked = (text: string, from: number, to: number): string =>
  text.slice(0, from) + ' '.repeat(to - from) + text.slice(to);
