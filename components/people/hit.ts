import type { DealStatus } from '../../utils/pipeline/deal.ts';

/** A person in a list or a search result. */
export interface Hit {
  personId: string;
  fullName: string;
  title: string | null;
  company: string | null;
  /** Stage of the person's open or latest deal, counted from 0; `null` without a deal. */
  stageIndex: number | null;
  status: DealStatus | null;
  /** UTC instant. */
  lastActivityAt: string;
}

/** "Head of Purchasing · Molinos Luján", or whichever part is known. */
export function workLine(hit: Pick<Hit, 'title' | 'company'>): string {
  return [hit.title, hit.company].filter((part) => part !== null && part !== '').join(' · ');
}
