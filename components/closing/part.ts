import type { Deal } from '../../utils/pipeline/deal.ts';

/** What each part of the page is given. */
export interface PartProps {
  deal: Deal;
  /** Calendar day where the rep is. */
  today: string;
  /** Called after each change. */
  onChanged: () => void;
}
