import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { NameProblem } from '../../utils/pipeline/pipeline-edit.ts';

/** What to do about a name that cannot stand. */
export const NAME_PROBLEMS: Record<NameProblem, MessageDescriptor> = {
  empty: msg`Write a name.`,
  'no-letter': msg`Use at least one letter or number.`,
  taken: msg`Another one is called so already.`,
};
