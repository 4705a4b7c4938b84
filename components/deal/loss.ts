import * as z from 'zod';
import { lossReason, type LossReason } from '../../utils/pipeline/deal.ts';

/** Why a deal is lost, while it is typed. */
export const lossDraft = z.object({
  reason: lossReason.nullable(),
  competitor: z.string(),
  note: z.string(),
});
export type LossDraft = z.infer<typeof lossDraft>;

export const NO_LOSS: LossDraft = { reason: null, competitor: '', note: '' };

/** The parts as the commands take them; `null` while the reason is missing. */
export function lossOf({ reason, competitor, note }: LossDraft): {
  reason: LossReason;
  competitor: string | null;
  note: string | null;
} | null {
  return reason && { reason, competitor: competitor.trim() || null, note: note.trim() || null };
}
