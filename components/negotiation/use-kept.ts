import { useState } from 'react';
import type * as z from 'zod';
import { useDraft } from '../hooks/drafts.ts';

export interface Kept<T> {
  form: T;
  change: (patch: Partial<T>) => void;
  /** Forgets what was typed: the form is as at first. */
  clear: () => void;
  /** Something was typed, now or on an earlier visit. */
  begun: boolean;
}

/**
 * A form whose text outlives its page: leaving it unsaved, by another tab of the person or another site, loses nothing.
 *
 * @param key of the draft
 * @param blank what it holds before anything is typed
 */
export function useKept<T extends object>(key: string, shape: z.ZodType<T>, blank: T): Kept<T> {
  const { stored, keep, drop } = useDraft(key);
  /** `undefined`: not touched in this visit; `null`: cleared. */
  const [typed, setTyped] = useState<T | null | undefined>(undefined);
  const left = typed === undefined ? (shape.safeParse(stored).data ?? null) : typed;
  const form = left ?? blank;
  return {
    form,
    begun: left !== null,
    change(patch) {
      const next = { ...form, ...patch };
      setTyped(next);
      keep(next);
    },
    clear() {
      setTyped(null);
      drop();
    },
  };
}
