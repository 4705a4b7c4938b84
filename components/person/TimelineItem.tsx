import { Trans, useLingui } from '@lingui/react/macro';
import {
  ArrowDownLeft,
  ArrowUpRight,
  Calendar,
  Flag,
  Link2,
  Mail,
  MoveRight,
  Pencil,
  Phone,
  StickyNote,
  Tag,
  UserPlus,
} from 'lucide-react';
import type { ReactNode } from 'react';
import type { Activity, ActivityDetail } from '../../utils/pipeline/activity.ts';
import { CONTACT_LINES, AUTOMATIC, OUTCOMES } from '../words/contacts.ts';
import { fieldName } from '../words/fields.ts';
import { gmailLink } from './gmail-link.ts';

type Contact = Extract<ActivityDetail, { type: 'contact' }>;

/** One thing that happened: its picture, its words, and a way to its source. */
export function TimelineItem({ activity, stageOf }: { activity: Activity; stageOf: (id: string) => string }) {
  const { detail } = activity;
  return (
    <div className="flex min-w-0 gap-2 [&>svg]:mt-[3px] [&>svg]:size-3.5 [&>svg]:shrink-0 [&>svg]:text-faint">
      <Picture detail={detail} />
      <div className="min-w-0 flex-1">
        <Words detail={detail} stageOf={stageOf} />
      </div>
    </div>
  );
}

const PICTURES: Partial<Record<ActivityDetail['type'], ReactNode>> = {
  note: <StickyNote aria-hidden="true" />,
  captured: <UserPlus aria-hidden="true" />,
  'deal-opened': <Flag aria-hidden="true" />,
  'stage-moved': <MoveRight aria-hidden="true" />,
  edited: <Pencil aria-hidden="true" />,
  tagged: <Tag aria-hidden="true" />,
};

function Picture({ detail }: { detail: ActivityDetail }) {
  return detail.type === 'contact' ? <ContactPicture contact={detail} /> : (PICTURES[detail.type] ?? <Flag aria-hidden="true" />);
}

function ContactPicture({ contact: { channel, direction } }: { contact: Contact }) {
  if (channel === 'call') return <Phone aria-hidden="true" />;
  if (channel === 'meeting') return <Calendar aria-hidden="true" />;
  if (direction === 'out') return <ArrowUpRight aria-hidden="true" />;
  if (direction === 'in') return <ArrowDownLeft aria-hidden="true" />;
  return channel === 'mail' ? <Mail aria-hidden="true" /> : <Link2 aria-hidden="true" />;
}

function Words({ detail, stageOf }: { detail: ActivityDetail; stageOf: (id: string) => string }): ReactNode {
  const { i18n } = useLingui();
  if (detail.type === 'contact') return <ContactWords contact={detail} />;
  if (detail.type === 'note') {
    return <p className="[overflow-wrap:anywhere] whitespace-pre-wrap">{detail.text}</p>;
  }
  if (detail.type === 'captured') {
    return detail.site === 'gmail' ? <Trans>Saved from Gmail</Trans> : <Trans>Saved from LinkedIn</Trans>;
  }
  if (detail.type === 'deal-opened') return <Trans>Deal opened in {stageOf(detail.to)}</Trans>;
  if (detail.type === 'stage-moved') {
    return (
      <>
        {stageOf(detail.from)} → <strong className="font-semibold">{stageOf(detail.to)}</strong>
        {detail.reason && <Aside>{detail.reason}</Aside>}
      </>
    );
  }
  const listed = (words: readonly string[]) => new Intl.ListFormat(i18n.locale).format(words);
  if (detail.type === 'edited') {
    const fields = listed(detail.fields.map((key) => fieldName(i18n, key)));
    return <Trans>Changed: {fields}</Trans>;
  }
  if (detail.type !== 'tagged') return detail.type;
  const [added, removed] = [listed(detail.added), listed(detail.removed)];
  return (
    <>
      {added && <Trans>Tagged {added}</Trans>}
      {added && removed && ' · '}
      {removed && <Trans>Tag removed: {removed}</Trans>}
    </>
  );
}

function ContactWords({ contact }: { contact: Contact }) {
  const { i18n } = useLingui();
  const { channel, direction, outcome, note, mail } = contact;
  const link = mail && gmailLink(mail);
  const line = mail?.auto ? i18n._(AUTOMATIC[mail.auto]) : i18n._(CONTACT_LINES[channel][direction]);
  const answered = direction === 'in' && channel !== 'call' && !mail?.auto;
  return (
    <>
      <p className="[overflow-wrap:anywhere]">
        <span className={answered ? 'font-semibold' : ''}>{line}</span>
        {outcome && <span className="text-muted"> · {i18n._(OUTCOMES[outcome])}</span>}
        {mail?.subject && (
          <>
            {' · '}
            {link ? (
              <a href={link} target="_blank" rel="noreferrer" className="text-accent hover:underline">
                {mail.subject}
              </a>
            ) : (
              <span className="text-muted">{mail.subject}</span>
            )}
          </>
        )}
      </p>
      {note && <Aside>{note}</Aside>}
    </>
  );
}

/** Somebody's own words about what happened. */
function Aside({ children }: { children: string }) {
  return (
    <p className="mt-0.5 border-l-2 border-line pl-2 text-sm [overflow-wrap:anywhere] whitespace-pre-wrap text-muted">
      {children}
    </p>
  );
}
