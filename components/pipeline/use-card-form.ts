import { useMemo, useState } from 'react';
import * as z from 'zod';
import { useDraft } from '../hooks/drafts.ts';

/** What is typed in one card of settings, kept until it is saved or discarded: also when the page is left. */
export interface CardForm<T> {
  value: T;
  change: (value: T) => void;
  /** Something is typed that is not in force. */
  dirty: boolean;
  /** What is in force changed after the typing began. */
  overtaken: boolean;
  /** Back to what is in force: after saving, and to give up. */
  reset: () => void;
}

const NOTHING = 'nothing';

/**
 * @param key names the card's draft
 * @param stored what is in force now
 * @param shape of a draft, which an older version may have written
 */
export function useCardForm<T>(key: string, stored: T, shape: z.ZodType<T>): CardForm<T> {
  const { stored: draft, keep, drop } = useDraft(`settings:${key}`);
  const kept = useMemo(
    () => z.object({ was: z.string(), value: shape }).safeParse(draft).data ?? null,
    [draft, shape],
  );
  const [typed, setTyped] = useState<{ was: string; value: T } | typeof NOTHING | null>(null);
  const edit = typed === NOTHING ? null : (typed ?? kept);
  const now = JSON.stringify(stored);
  const dirty = edit !== null && JSON.stringify(edit.value) !== now;
  return {
    value: edit?.value ?? stored,
    dirty,
    overtaken: dirty && edit.was !== now,
    change(value) {
      const next = { was: edit?.was ?? now, value };
      setTyped(next);
      keep(next);
    },
    reset() {
      setTyped(NOTHING);
      drop();
    },
  };
}
