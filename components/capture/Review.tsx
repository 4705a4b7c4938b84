import { useDraft } from '../hooks/drafts.ts';
import { useSettings } from '../hooks/settings.ts';
import { ReviewBody } from './ReviewBody.tsx';
import type { ReviewProps } from './review-props.ts';

/** The review of one person before anything is kept. Waits for the draft of an earlier visit, a matter of milliseconds. */
export function Review(props: ReviewProps) {
  const { stored, keep, drop } = useDraft(props.subject.key);
  const settings = useSettings();
  if (stored === undefined || !settings) return null;
  return (
    <ReviewBody
      key={props.subject.key}
      {...props}
      logMails={settings.logOnSave}
      stored={stored}
      keep={keep}
      drop={drop}
    />
  );
}
