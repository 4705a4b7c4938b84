import { restoredDraft } from '../capture/form.ts';
import { Review } from '../capture/Review.tsx';
import { useDraft } from '../hooks/drafts.ts';
import { DraftGone } from './DraftGone.tsx';

interface DraftReviewProps {
  draftKey: string;
  onSaved: (personId: string | null) => void;
  onDiscard: () => void;
}

/** A form that was left unsaved, as it was, whatever page is on screen now. */
export function DraftReview({ draftKey, onSaved, onDiscard }: DraftReviewProps) {
  const { stored } = useDraft(draftKey);
  if (stored === undefined) return null;
  const draft = restoredDraft(stored);
  if (!draft) return <DraftGone draftKey={draftKey} onClose={onDiscard} />;
  return <Review subject={draft.subject} into={draft.form.into} onSaved={onSaved} onDiscard={onDiscard} />;
}
