import { v7 } from 'uuid';
import { browser } from '../../utils/browser.ts';
import type { Proposal } from '../../utils/pipeline/proposal.ts';
import { proposalById } from '../../utils/store/queries/proposal.ts';
import { useLive } from './live.ts';

export type { Proposal };

/** One version, kept current. `undefined` while read, `null` when it is not there. */
export function useProposal(proposalId: string): Proposal | null | undefined {
  return useLive(() => proposalById(proposalId), [proposalId]);
}

/** The id of a new draft, or of a line of one. */
export const newId = (): string => v7();

/** Opens the page of a version that is made for paper in a tab of its own. */
export function openPrintPage(proposalId: string): void {
  void browser.tabs.create({ url: browser.runtime.getURL(`/print.html#${proposalId}`) });
}
