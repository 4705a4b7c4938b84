import type { DealFacts } from '../hooks/facts.ts';
import type { DealView } from '../hooks/people.ts';

/** What the field of a criterion is given. */
export interface RuleFieldProps {
  view: DealView;
  facts: DealFacts;
  /** The person through whom the deal is looked at. */
  personId: string;
  /** The rep's calendar day. */
  today: string;
  onChanged: () => void;
  /** The `ref` of where the field is entered by keyboard. */
  entry: (element: HTMLElement | null) => void;
}
