import { Plural } from '@lingui/react/macro';
import { mailKey } from '../../utils/pipeline/keys.ts';
import { mailsWith } from '../capture/thread.ts';
import type { Subject } from '../capture/subject.ts';
import { useActs } from '../hooks/acts.ts';
import { useTimeline, type PersonCard } from '../hooks/people.ts';
import { Button } from '../ui/Button.tsx';

/** How far back logged mails are looked for. */
const DEPTH = 300;

interface ThreadMailsProps {
  card: PersonCard;
  thread: NonNullable<Subject['thread']>;
  onLogged: () => void;
}

/** The open thread belongs to this person: offers to log those of its mails that are not logged yet. */
export function ThreadMails({ card, thread, onLogged }: ThreadMailsProps) {
  const act = useActs();
  const personId = card.person.id;
  const emails = card.contacts.filter(({ kind }) => kind === 'email').map(({ value }) => value);
  const mails = mailsWith(thread, emails);
  const logged = useTimeline(personId, DEPTH);
  if (!mails || !logged) return null;

  const known = new Set(
    logged.flatMap(({ detail }) => (detail.type === 'contact' && detail.mail ? [detail.mail.messageId] : [])),
  );
  const fresh = mails.messages.filter((message) => {
    const id = mailKey(message);
    return id !== null && message.at !== null && !known.has(id);
  }).length;
  if (fresh === 0) return null;

  return (
    <div className="flex items-center gap-2 border-t border-line bg-accent-soft px-4 py-1.5">
      <span className="min-w-0 flex-1">
        <Plural
          value={fresh}
          one="# mail of this thread is not logged"
          other="# mails of this thread are not logged"
        />
      </span>
      <Button
        look="quiet"
        onClick={() => void act('logMails', { personId, ...mails }).then((result) => result.ok && onLogged())}
      >
        <Plural value={fresh} one="Log it" other="Log them" />
      </Button>
    </div>
  );
}
