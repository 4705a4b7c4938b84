import { focusNext } from '../hooks/focus.ts';
import type { DealView } from '../hooks/people.ts';
import { DealFolded } from './DealFolded.tsx';
import { DealInHand } from './DealInHand.tsx';

interface DealCardProps {
  view: DealView;
  /** The pages below are about this one; of several deals the others are folded. */
  inHand: boolean;
  onTake: () => void;
  /** What the deal is called when it has no title of its own. */
  fallbackTitle: string;
  personId: string;
  now: Date;
  /** Called after each change, for the badge. */
  onChanged: () => void;
}

/** A deal of a person: the one in hand whole, another as a line. */
export function DealCard({ inHand, onTake, ...deal }: DealCardProps) {
  if (inHand) return <DealInHand {...deal} />;
  return (
    <DealFolded
      view={deal.view}
      fallbackTitle={deal.fallbackTitle}
      onTake={() => {
        onTake();
        focusNext('advance', 'deal-menu');
      }}
    />
  );
}
