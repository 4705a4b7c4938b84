import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** Names of fields: beside their control, and in sentences such as “Changed: …”. */
export const FIELDS = {
  fullName: msg`Name`,
  title: msg`Title`,
  company: msg`Company`,
  location: msg`Location`,
  headline: msg`Headline`,
  email: msg`E-mail`,
  phone: msg`Phone`,
  website: msg`Website`,
  source: msg`Source`,
  contacts: msg`Contact details`,
  value: msg`Value`,
  expectedClose: msg`Expected close`,
  tags: msg`Tags`,
  stage: msg`Stage`,
  floor: msg`Floor price`,
  agreed: msg`Agreement`,
} as const satisfies Record<string, MessageDescriptor>;
export type FieldName = keyof typeof FIELDS;

/** A field's name as shown; a field of a newer version goes by its key. */
export function fieldName(i18n: I18n, key: string): string {
  return isField(key) ? i18n._(FIELDS[key]) : key;
}

const isField = (key: string): key is FieldName => Object.hasOwn(FIELDS, key);
