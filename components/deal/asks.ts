import type { Stage } from '../../utils/pipeline/pipeline.ts';
import type { DealView } from '../hooks/people.ts';

/** What the card of a deal is asking the rep, in place; one thing at a time. */
export type Asking =
  | { kind: 'gate'; to: Stage }
  | { kind: 'back'; to: Stage }
  | { kind: 'park' | 'lose' | 'reopen' | 'pipeline' | 'tags' };

/** What a question about a deal is given. */
export interface DealAskProps {
  view: DealView;
  /** The rep's calendar day. */
  today: string;
  onDone: () => void;
  onCancel: () => void;
}
