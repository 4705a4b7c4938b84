import type { I18n } from '@lingui/core';
import type { Activity } from '../../utils/pipeline/activity.ts';
import { localDay } from '../../utils/pipeline/dates.ts';
import { gmailLink } from '../person/gmail-link.ts';
import { CONTACT_LINES } from '../words/contacts.ts';
import type { EvidenceDraft } from './draft.ts';

/** An entry of the timeline that can prove something. */
export interface Entry {
  activityId: string;
  /** What it is, in a line. */
  title: string;
  draft: EvidenceDraft;
}

/**
 * The contacts and notes among what happened, as evidence. Mails bring their link and their subject: bodies are never
 * stored, so the words themselves are marked on the page or typed. @param zone the rep's
 */
export function entriesOf(i18n: I18n, activities: readonly Activity[], zone: string): Entry[] {
  return activities.flatMap(({ id, at, detail }) => {
    const on = localDay(at, zone);
    const as = (title: string, quote: string, link: string | null): Entry[] => [
      { activityId: id, title, draft: { quote, link: link ?? '', on, activityId: id } },
    ];
    if (detail.type === 'note') return as(detail.text, detail.text.slice(0, 2_000), null);
    if (detail.type !== 'contact' || detail.mail?.auto) return [];
    const line = i18n._(CONTACT_LINES[detail.channel][detail.direction]);
    const words = detail.note ?? detail.mail?.subject ?? '';
    return as(
      [line, words].filter(Boolean).join(' · '),
      words.slice(0, 2_000),
      detail.mail && gmailLink(detail.mail),
    );
  });
}
