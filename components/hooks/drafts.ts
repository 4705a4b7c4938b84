import { useCallback, useEffect, useRef, useState } from 'react';
import { dropDraft, readDraft, saveDraft } from '../../utils/store/index.ts';

/** Pause in typing after which a draft is written, ms; with the write itself it stays under half a second. */
const PAUSE = 250;

/**
 * Keeps what is being typed under `key`. `stored` is what an earlier visit left: `undefined` while read, `null` for
 * nothing. `keep` writes soon, and at once when the page is hidden or the view left; `drop` forgets.
 */
export function useDraft(key: string): { stored: unknown; keep: (data: unknown) => void; drop: () => void } {
  const [read, setRead] = useState<{ key: string; data: unknown } | null>(null);
  const pending = useRef<{ key: string; data: unknown } | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const flush = useCallback(() => {
    clearTimeout(timer.current);
    const next = pending.current;
    pending.current = null;
    if (next) void saveDraft(next.key, next.data);
  }, []);

  useEffect(() => {
    let stopped = false;
    void readDraft(key).then(
      (data) => !stopped && setRead({ key, data }),
      () => !stopped && setRead({ key, data: null }),
    );
    document.addEventListener('visibilitychange', flush);
    return () => {
      stopped = true;
      document.removeEventListener('visibilitychange', flush);
      flush();
    };
  }, [key, flush]);

  const keep = useCallback(
    (data: unknown) => {
      pending.current = { key, data };
      clearTimeout(timer.current);
      timer.current = setTimeout(flush, PAUSE);
    },
    [key, flush],
  );

  const drop = useCallback(() => {
    pending.current = null;
    clearTimeout(timer.current);
    void dropDraft(key);
  }, [key]);

  return { stored: read?.key === key ? read.data : undefined, keep, drop };
}
