import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { FieldOrigin } from '../../utils/pipeline/capture.ts';

/** Below this a value deserves a second look; 0–1. */
const SURE = 0.7;

/** Whether the reader was unsure of a value. */
export const needsLook = (field: FieldOrigin | undefined): boolean =>
  field !== undefined && field.confidence > 0 && field.confidence < SURE;

/** Why a field is empty or uncertain, by the reason codes of the readers and of what completes them. */
const REASONS: Record<string, MessageDescriptor> = {
  'not-shown': msg`Not shown on this page`,
  'not-on-screen': msg`Not loaded yet: scroll down on the page and read it again`,
  'overlay-closed': msg`Open “Contact info” on the profile and read it again`,
  'no-current-position': msg`No current position on the page`,
  'several-current': msg`Several current positions: choose one`,
  'layers-disagree': msg`Two parts of the page say different things`,
  'same-as-name': msg`The page only repeats the name here`,
  unclear: msg`The page could be read in two ways`,
  'not-an-address': msg`What stands there is not an address`,
  'not-a-phone': msg`What stands there is not a phone number`,
  'not-a-name': msg`What stands there is not a name`,
  'role-address': msg`An address of a function, which several people may share`,
  'not-found': msg`Not found in the text`,
};

/** Why nothing, or nothing certain, stands in a field; a code of a newer reader gets the general answer. */
export function reasonWords(i18n: I18n, field: FieldOrigin | undefined): string | null {
  if (!field?.reason) return null;
  return i18n._(REASONS[field.reason] ?? msg`Not found on this page`);
}

/** How sure the reader is of a value, in words. */
export function sureness(i18n: I18n, field: FieldOrigin): string {
  if (needsLook(field)) return i18n._(msg`Not certain: have a look`);
  return i18n._(field.confidence >= 0.9 ? msg`Certain` : msg`Fairly certain`);
}
