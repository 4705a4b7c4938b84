/** What an operation was about, for its result, and for finding the last one on a person or a deal. */
export interface Subject {
  personId: string | null;
  dealId: string | null;
  /** Operations it took out of effect; undo only. */
  undoes?: string[];
}
