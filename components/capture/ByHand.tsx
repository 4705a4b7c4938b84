import { useEffect } from 'react';
import type { CapturedPerson } from '../../utils/pipeline/capture.ts';
import { focusNext } from '../hooks/focus.ts';
import { Paste } from './Paste.tsx';
import { Review } from './Review.tsx';
import { typedSubject } from './subject.ts';

interface ByHandProps {
  pasted: CapturedPerson | null;
  onPasted: (person: CapturedPerson) => void;
  onSaved: (personId: string | null) => void;
  onDiscard: () => void;
}

/** A person entered by hand: from blank, or from a text that is taken apart first. */
export function ByHand({ pasted, onPasted, onSaved, onDiscard }: ByHandProps) {
  useEffect(() => {
    focusNext('name');
  }, []);
  return (
    <Review
      key={pasted ? JSON.stringify(pasted) : 'blank'}
      subject={typedSubject(pasted)}
      into={null}
      lead={<Paste again={pasted !== null} onPasted={onPasted} />}
      onSaved={onSaved}
      onDiscard={onDiscard}
    />
  );
}
