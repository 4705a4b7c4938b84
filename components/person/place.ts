import { createContext, useContext } from 'react';

/** The pages of a person, each about the deal in hand where it is about a deal. */
export type TabKey =
  'timeline' | 'qualify' | 'proposal' | 'negotiation' | 'closing' | 'tasks' | 'notes' | 'details';

/** Where an act is done: a page, and there the control that gets the focus (a name of `focusNext`). */
export interface Place {
  /** `null`: the deal itself, above the pages. */
  tab: TabKey | null;
  focus?: string;
  /** The deal to take in hand; absent: the one that is. */
  dealId?: string;
}

/** Where the rep left each person, while this page is open: whoever comes back finds the page they were on. */
const left = new Map<string, { tab: TabKey; dealId: string | null }>();

export const leftAt = (personId: string) => left.get(personId) ?? { tab: 'timeline' as const, dealId: null };
export function leave(personId: string, at: { tab: TabKey; dealId: string | null }): void {
  left.set(personId, at);
}

/** Brings the rep to where something can be done. */
export const GoTo = createContext<(place: Place) => void>(() => {});
export const useGoTo = () => useContext(GoTo);
