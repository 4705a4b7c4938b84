import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { FieldOrigin } from '../../utils/pipeline/capture.ts';

/** Below this a value deserves a second look; 0–1. */
const SURE = 0.75;

/** Whether the reader was unsure of a value. */
export const needsLook = (field: FieldOrigin | undefined): boolean =>
  field !== undefined && field.confidence > 0 && field.confidence < SURE;

/** Why a field is empty, by the readers' reason codes. */
const REASONS: Record<string, MessageDescriptor> = {
  'not-shown': msg`Not shown on this page`,
  'not-mounted': msg`The page has not drawn this part; scroll there and read again`,
  'contact-closed': msg`The contact card is not open`,
  'several-current': msg`Several current positions: choose one`,
  'no-current': msg`No current position on the page`,
  'no-signature': msg`No signature in the mails that are open`,
  'looks-like-place': msg`The page shows a place here`,
  disagree: msg`Two parts of the page say different things`,
  ambiguous: msg`Could be read in two ways`,
};

/** Why nothing stands in a field, in words; a code of a newer reader gets the general answer. */
export function emptyReason(i18n: I18n, field: FieldOrigin | undefined): string | null {
  if (!field?.reason) return null;
  return i18n._(REASONS[field.reason] ?? msg`Not found on this page`);
}

/** How sure the reader is of a value, in words. */
export function sureness(i18n: I18n, field: FieldOrigin): string {
  if (needsLook(field)) return i18n._(msg`Not certain: have a look`);
  return i18n._(field.confidence >= 0.9 ? msg`Certain` : msg`Fairly certain`);
}
