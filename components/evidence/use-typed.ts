import { useState } from 'react';
import type * as z from 'zod';
import { useDraft } from '../hooks/drafts.ts';

/** A value being typed, how it is changed, and how it is forgotten once it is saved. */
interface Typed<T> {
  value: T;
  change: (value: T) => void;
  clear: () => void;
}

/**
 * What is typed into a field that may be closed, hidden or reloaded before it is saved: it is there again when the field
 * is opened again. @param key names the field in the store, with the row it is about
 */
export function useTyped<T>(key: string, schema: z.ZodType<T>, empty: T): Typed<T> {
  const { stored, keep, drop } = useDraft(key);
  const [typed, setTyped] = useState<{ key: string; value: T } | null>(null);
  const found = stored === undefined || stored === null ? null : (schema.safeParse(stored).data ?? null);
  return {
    value: typed?.key === key ? typed.value : (found ?? empty),
    change(value) {
      setTyped({ key, value });
      keep(value);
    },
    clear() {
      setTyped({ key, value: empty });
      drop();
    },
  };
}
