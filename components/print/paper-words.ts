import type { I18n } from '@lingui/core';

/** The catalogues by locale. */
export type PaperWords = ReadonlyMap<string, I18n>;
