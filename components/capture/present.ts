import type { PersonCard } from '../hooks/people.ts';
import type { LineName } from './form.ts';

/** What a known person has in a field now. */
export const present = (card: PersonCard, name: LineName): string | null =>
  name === 'company' ? (card.company?.name ?? null) : card.person[name];
