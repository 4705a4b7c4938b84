import { useState } from 'react';
import { focusNext } from '../hooks/focus.ts';
import type { Page } from '../hooks/page.ts';
import { readPage, type ReadFailure } from '../hooks/read-page.ts';

/** Reading the page on screen: under way, failed, or neither. */
export interface Reading {
  read: () => void;
  busy: boolean;
  failure: ReadFailure | null;
}

/** Lets the rep have the page read, once per press; what comes of it arrives as the tab's screen. */
export function useRead(page: Page | null): Reading {
  const [state, setState] = useState<{ url: string; busy: boolean; failure: ReadFailure | null } | null>(
    null,
  );
  const current = page && state?.url === page.address.url ? state : null;

  function read(): void {
    if (!page || current?.busy) return;
    const { url } = page.address;
    setState({ url, busy: true, failure: null });
    focusNext('save', 'advance', 'pick');
    void readPage(page.tabId, url).then((failure) => setState({ url, busy: false, failure }));
  }

  return { read, busy: current?.busy ?? false, failure: current?.failure ?? null };
}
