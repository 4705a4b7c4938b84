import { createContext, useContext } from 'react';

/** The pages of a person, each about the deal in hand where it is about a deal. */
export type TabKey = 'timeline' | 'qualify' | 'proposal' | 'negotiation' | 'closing' | 'tasks' | 'notes' | 'details';

/** Where an act is done: a page, and there the control that gets the focus (a name of `focusNext`). */
export interface Place {
  /** `null`: the deal itself, above the pages. */
  tab: TabKey | null;
  focus?: string;
}

/** Brings the rep to where something can be done. */
export const GoTo = createContext<(place: Place) => void>(() => {});
export const useGoTo = () => useContext(GoTo);
