import type { DealFacts } from '../hooks/facts.ts';
import type { PersonCard, DealView } from '../hooks/people.ts';

/** What a page about one deal is given. */
export interface DealTabProps {
  card: PersonCard;
  view: DealView;
  facts: DealFacts;
  now: Date;
  /** Called after each change, for the badge on the toolbar icon. */
  onChanged: () => void;
}
