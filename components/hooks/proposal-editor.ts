import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Proposal } from '../../utils/pipeline/proposal.ts';
import { proposalById } from '../../utils/store/queries/proposal.ts';
import { DraftSession } from '../proposal/draft-session.ts';
import { editing, opened, type Editing } from '../proposal/editing.ts';
import { useDraft } from './drafts.ts';
import { runCommand } from './run.ts';

/** What an earlier visit left of a draft, or the draft as it is stored; `null` until that was looked for. */
export function useDraftStart(row: Proposal, locale: string) {
  const { stored, keep, drop } = useDraft(`proposal:${row.id}`);
  const start = stored === undefined ? null : (editing.safeParse(stored).data ?? opened(row, locale));
  return { start, keep, drop };
}

/** A draft being written. It saves itself without a toast: the screen says “Saved” where the rep looks. */
export function useDraftSession(
  row: Proposal,
  start: Editing,
  { keep, drop }: { keep: (data: unknown) => void; drop: () => void },
): DraftSession {
  const [session] = useState(
    () =>
      new DraftSession(start, row, {
        save: (input) => runCommand('editProposal', { proposalId: row.id, ...input }),
        read: () => proposalById(row.id),
        keep,
        drop,
      }),
  );
  useSyncExternalStore(session.subscribe, session.state);
  useEffect(() => session.follow(row), [session, row]);
  // Leaving the page is a pause too.
  useEffect(() => () => void session.saveNow(), [session]);
  return session;
}
