import type { ProposalForm } from './form.ts';
import type { ReadForm } from './read-form.ts';

/** What each part of the editor is given. */
export interface PartProps {
  form: ProposalForm;
  read: ReadForm;
  change: (patch: Partial<ProposalForm>) => void;
}
