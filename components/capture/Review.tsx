import { lazy, Suspense } from 'react';
import { useDraft } from '../hooks/drafts.ts';
import { useSettings } from '../hooks/settings.ts';
import type { ReviewProps } from './review-props.ts';

/** With the library of forms, which the panel's first view does without. */
const ReviewBody = lazy(() => import('./ReviewBody.tsx'));

/** The review of one person before anything is kept. Waits for the draft of an earlier visit, a matter of milliseconds. */
export function Review(props: ReviewProps) {
  const { stored, keep, drop } = useDraft(props.subject.key);
  const settings = useSettings();
  if (stored === undefined || !settings) return null;
  return (
    <Suspense fallback={null}>
      <ReviewBody
        key={props.subject.key}
        {...props}
        logMails={settings.logOnSave}
        stored={stored}
        keep={keep}
        drop={drop}
      />
    </Suspense>
  );
}
