import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Origin } from '../../utils/pipeline/row.ts';

const SITES = {
  linkedin: msg`from LinkedIn`,
  gmail: msg`from Gmail`,
  typed: msg`typed`,
  pasted: msg`from a pasted text`,
} as const;

/** Where a stored value came from, in two words. */
export const siteName = (i18n: I18n, site: Origin['site']): string => i18n._(SITES[site]);
