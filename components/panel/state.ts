import { create } from 'zustand';
import type { CapturedPerson } from '../../utils/pipeline/capture.ts';

/** What the rep opened by hand instead of what the page would show. */
export type Detour =
  | { kind: 'person'; personId: string }
  | { kind: 'by-hand'; pasted: CapturedPerson | null }
  /** The person of the page among several, by their key; with `review` the details are looked at again. */
  | { kind: 'picked'; personKey: string; review: boolean }
  /** An unsaved form that was left, by the key of its draft. */
  | { kind: 'draft'; draftKey: string }
  | { kind: 'home' };

/** An unsaved form that was left: its draft, and what to call it. */
export interface Unsaved {
  key: string;
  name: string;
}

interface PanelState {
  /** The person kept on screen while the rep browses. */
  pinned: string | null;
  /** Holds for one page: moving on takes it away. */
  detour: { pageKey: string; to: Detour } | null;
  unsaved: readonly Unsaved[];
  pin: (personId: string | null) => void;
  goTo: (pageKey: string, to: Detour | null) => void;
  remember: (draft: Unsaved) => void;
  forget: (key: string) => void;
  recall: (unsaved: readonly Unsaved[]) => void;
}

/** What the panel itself remembers; everything else is in the store or on the page. */
export const usePanel = create<PanelState>()((set) => ({
  pinned: null,
  detour: null,
  unsaved: [],
  pin: (pinned) => set({ pinned }),
  goTo: (pageKey, to) => set({ detour: to && { pageKey, to } }),
  remember: (draft) =>
    set(({ unsaved }) => ({
      unsaved: [draft, ...unsaved.filter(({ key }) => key !== draft.key)].slice(0, 5),
    })),
  forget: (key) => set(({ unsaved }) => ({ unsaved: unsaved.filter((draft) => draft.key !== key) })),
  recall: (unsaved) => set({ unsaved }),
}));
