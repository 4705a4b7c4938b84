import type { I18n } from '@lingui/core';
import { formatMoney } from '../../utils/pipeline/money.ts';
import type { Money } from '../../utils/pipeline/row.ts';

/** An entry of the log in words. */
export interface Told {
  line: string;
  /** The end of the line that says what is so now: set in bold. */
  key: string | null;
  /** Somebody's own words, each by itself. */
  asides: string[];
  /** A document it tells of; `https:` only. */
  link: string | null;
}

/** What the log's ids are called. Each falls back to something that can be read. */
export interface Names {
  stage: (id: string) => string;
  criterion: (id: string) => string;
  item: (id: string) => string;
  question: (id: string) => string;
  person: (id: string) => string;
}

export function told(line: string, ...asides: readonly (string | null)[]): Told {
  return { line, key: null, asides: asides.flatMap((aside) => aside || []), link: null };
}

/** A calendar day beside one of the same year in short: `3 Mar`; of another year with it. */
export function sayDay(i18n: I18n, day: string, beside: string): string {
  const sameYear = day.slice(0, 4) === beside.slice(0, 4);
  return i18n.date(new Date(`${day}T00:00:00Z`), {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'short',
    ...(!sameYear && { year: 'numeric' }),
  });
}

export const sayMoney = (i18n: I18n, money: Money): string => formatMoney(money, i18n.locale);

/** Stands where every kind has been dealt with: a new one does not compile. */
export function nothingLeft(detail: never): never {
  throw new TypeError(`an entry of no known kind: ${JSON.stringify(detail)}`);
}
