import type { Proposal } from '../../pipeline/proposal.ts';
import { db } from '../db.ts';
import { liveRow } from '../rows.ts';

/** One version of an offer; `null` for one that is not there. */
export async function proposalById(proposalId: string): Promise<Proposal | null> {
  return liveRow('proposals', await db.proposals.get(proposalId));
}
