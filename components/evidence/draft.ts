import * as z from 'zod';
import type { Evidence } from '../../utils/pipeline/evidence.ts';
import { plainDate } from '../../utils/pipeline/row.ts';

/** Evidence while it is typed: empty text stands for nothing. */
export const evidenceDraft = z.object({
  quote: z.string(),
  link: z.string(),
  on: z.string(),
  activityId: z.string().nullable(),
});
export type EvidenceDraft = z.infer<typeof evidenceDraft>;

export const NO_EVIDENCE: EvidenceDraft = { quote: '', link: '', on: '', activityId: null };

/** Where a draft cannot be kept as it stands. */
export type EvidenceProblem = 'quote' | 'link' | 'date' | 'future';

/**
 * What was typed as evidence, or the first field that does not fit. A link without a scheme is taken as `https:`; any
 * other scheme is refused, since it will be shown as a link. @param today the rep's calendar day
 */
export function evidenceOf(draft: EvidenceDraft, today: string): Evidence | EvidenceProblem {
  const quote = draft.quote.trim();
  if (!quote) return 'quote';
  const link = linkOf(draft.link.trim());
  if (link === undefined) return 'link';
  const on = draft.on || null;
  if (on !== null && !plainDate.safeParse(on).success) return 'date';
  if (on !== null && on > today) return 'future';
  return { quote: quote.slice(0, 2_000).trim(), link, on, activityId: draft.activityId };
}

function linkOf(text: string): string | null | undefined {
  if (!text) return null;
  const url = URL.parse(
    /^[a-z][a-z0-9+.-]*:/i.test(text) && !/^[^/:]+:\d/.test(text) ? text : `https://${text}`,
  );
  if (url?.protocol !== 'https:' || !url.hostname.includes('.') || url.href.length > 2048) return undefined;
  return url.href;
}

/** Whether anything was typed that would be lost. */
export const isBegun = ({ quote, link }: EvidenceDraft): boolean => quote.trim() !== '' || link.trim() !== '';
