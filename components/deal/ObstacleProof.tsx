import { Trans } from '@lingui/react/macro';
import type { ObstacleProof as Proof } from '../../utils/pipeline/obstacle.ts';
import { useMail } from '../hooks/mail.ts';
import { gmailLink } from '../person/gmail-link.ts';

/** Where an obstacle can be seen: its own words, or the mail in Gmail. Nothing for what the deal itself shows. */
export function ObstacleProof({ proof }: { proof: Proof }) {
  if (proof.kind === 'activity') return <Mail activityId={proof.id} />;
  // A task's title is the sentence already.
  if (proof.kind === 'task' || !proof.text) return null;
  return <q className="line-clamp-2 [overflow-wrap:anywhere]">{proof.text}</q>;
}

function Mail({ activityId }: { activityId: string }) {
  const mail = useMail(activityId);
  const link = mail && gmailLink(mail);
  if (!link) return null;
  return (
    <a href={link} target="_blank" rel="noreferrer" className="line-clamp-2 text-accent hover:underline">
      {mail.subject ?? <Trans>The mail in Gmail</Trans>}
    </a>
  );
}
