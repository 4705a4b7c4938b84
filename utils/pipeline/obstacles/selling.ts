import { daysBetween, localDay } from '../dates.ts';
import type { Deal } from '../deal.ts';
import type { DealFacts } from '../facts.ts';
import { stampOf } from '../hlc.ts';
import type { Proposal } from '../proposal.ts';
import { workingDaysBetween } from '../working-days.ts';
import { afterWorkingDays, answeredAfter, dealProof, type Found, startOf } from './found.ts';

/** Working days that a contract may be out before that is an obstacle. */
const SIGN_WITHIN = 5;
/** How often a close date may move before that says something. */
const MOVED_OFTEN = 3;

/**
 * The offer that waits for an answer: the latest one sent, unless it was answered or what was agreed since has taken
 * its place. A draft of the next version does not.
 */
function waitingProposal(
  { proposals, deal }: DealFacts,
  timeZone: string,
): (Proposal & { sentAt: string }) | null {
  const last = proposals.findLast(({ state }) => state !== 'draft');
  if (last?.state !== 'sent' || last.sentAt === null) return null;
  if (deal.agreed && deal.agreed.on >= localDay(last.sentAt, timeZone)) return null;
  return { ...last, sentAt: last.sentAt };
}

/** The offer was sent and nobody has said a word since. */
export function proposalUnanswered(facts: DealFacts, timeZone: string): Found[] {
  const offer = waitingProposal(facts, timeZone);
  if (!offer || answeredAfter(facts.words, offer.sentAt)) return [];
  const { answerAfter } = facts.pipeline;
  const day = localDay(offer.sentAt, timeZone);
  const since = afterWorkingDays(day, answerAfter, timeZone);
  if (since === null) return [];
  return [
    {
      type: 'proposal-unanswered',
      since,
      count: (today) => workingDaysBetween(day, today),
      limit: answerAfter,
      proof: [{ kind: 'proposal', id: offer.id, at: offer.sentAt, text: offer.title }],
      action: 'log-answer',
      subject: offer.id,
    },
  ];
}

/** The offer is no longer valid, and was neither taken nor declined. */
export function proposalExpired(facts: DealFacts, timeZone: string): Found[] {
  const offer = waitingProposal(facts, timeZone);
  const until = offer?.validUntil ?? null;
  const since = until && startOf(until, timeZone, 1);
  if (!offer || until === null || !since) return [];
  return [
    {
      type: 'proposal-expired',
      since,
      count: (today) => Math.max(0, daysBetween(until, today)),
      limit: null,
      proof: [{ kind: 'proposal', id: offer.id, at: until, text: offer.title }],
      action: 'new-version',
      subject: offer.id,
    },
  ];
}

/** The day on which it was to be closed has passed, or has been moved again and again. */
export function closeDate({ deal }: DealFacts, timeZone: string): Found[] {
  const { expectedClose, closeMoves } = deal;
  const common = { limit: null, action: 'set-close-date' as const, subject: null };
  const found: Found[] = [];
  const passed = expectedClose && startOf(expectedClose, timeZone, 1);
  if (expectedClose && passed) {
    found.push({
      ...common,
      type: 'close-date-passed',
      since: passed,
      count: (today) => Math.max(0, daysBetween(expectedClose, today)),
      proof: [dealProof('expectedClose', expectedClose)],
    });
  }
  if (closeMoves >= MOVED_OFTEN) {
    const day = localDay(movedAt(deal) ?? deal.stage.at, timeZone);
    const since = startOf(day, timeZone);
    const proof = [dealProof('expectedClose', expectedClose ?? day)];
    if (since) found.push({ ...common, type: 'close-date-moved', since, count: () => closeMoves, proof });
  }
  return found;
}

/**
 * When the close date was last counted as moved: the stamp of the count begins with its milliseconds. Only the day of it
 * is used, since a move taken back and done again has a new stamp.
 */
function movedAt({ _h: stamps }: Pick<Deal, '_h'>): string | null {
  const ms = Number.parseInt(stampOf(stamps, 'closeMoves').slice(0, 12), 16);
  return ms > 0 ? new Date(ms).toISOString() : null;
}

/** The contract is out and does not come back signed. */
export function contractUnsigned({ deal: { contract } }: DealFacts, timeZone: string): Found[] {
  const sentOn = contract?.sentOn ?? null;
  if (!contract || sentOn === null || contract.signedOn !== null) return [];
  const since = afterWorkingDays(sentOn, SIGN_WITHIN, timeZone);
  if (since === null) return [];
  return [
    {
      type: 'contract-unsigned',
      since,
      count: (today) => workingDaysBetween(sentOn, today),
      limit: SIGN_WITHIN,
      proof: [dealProof('contract', sentOn)],
      action: 'sign-contract',
      subject: null,
    },
  ];
}
