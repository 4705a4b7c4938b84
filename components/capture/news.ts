import type { PersonCard } from '../hooks/people.ts';
import { LINES } from './form.ts';
import { present } from './present.ts';
import type { Subject } from './subject.ts';

/**
 * Fields in which a page says more, or something else, than is known of a person. What the rep has saved or edited since
 * the page was read is their answer to it, and no news.
 *
 * @param readAt ISO instant at which the page was read
 * @returns field names
 */
export function personNews(card: PersonCard, { person }: Subject, readAt: string): string[] {
  if (card.person.createdAt >= readAt) return [];
  const lines = LINES.filter((name) => {
    const read = person[name];
    const now = present(card, name);
    if ((card.person.origins[name]?.at ?? '') >= readAt) return false;
    return read !== null && (now === null || fold(now) !== fold(read));
  });
  const known = new Set(card.contacts.flatMap(({ value, written }) => [fold(value), fold(written)]));
  const contacts = (
    [
      ['email', person.emails],
      ['phone', person.phones],
      ['website', person.websites],
    ] as const
  ).flatMap(([kind, values]) => (values.some((value) => !known.has(fold(value))) ? [kind] : []));
  return [...lines, ...contacts];
}

const fold = (text: string): string => text.normalize('NFKC').trim().toLowerCase();
