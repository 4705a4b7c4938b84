import { useLingui } from '@lingui/react/macro';
import type { ActivityDetail } from '../../../utils/pipeline/activity.ts';
import { AUTOMATIC, CONTACT_LINES, OUTCOMES } from '../../words/contacts.ts';
import { gmailLink } from '../gmail-link.ts';
import { Aside } from './Aside.tsx';

/** A word between the rep and somebody: what it was, how it ended, and the way back to the mail. */
export function ContactWords({ contact }: { contact: Extract<ActivityDetail, { type: 'contact' }> }) {
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
