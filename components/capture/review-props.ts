import type { ReactNode } from 'react';
import type { Subject } from './subject.ts';

/** What the panel tells a review, and is told by it. */
export interface ReviewProps {
  subject: Subject;
  /** The known person that the details belong to, or `null`. */
  into: string | null;
  /** Stands above the fields. */
  lead?: ReactNode;
  onSaved: (personId: string | null) => void;
  /** Leaves the form; what was typed is gone. */
  onDiscard: () => void;
}
