import type { I18n } from '@lingui/core';
import { formatDay } from '../../utils/pipeline/dates.ts';
import type { HistoryValue } from '../hooks/history.ts';
import { nothingLeft, sayMoney, type Names } from '../words/activities-told.ts';
import { ROLES, SOURCES, STATUSES } from '../words/deals.ts';

/** A value before or after a change. */
export function sayValue(i18n: I18n, value: HistoryValue, names: Names): string {
  switch (value.kind) {
    case 'text':
      return value.text;
    case 'texts':
      return new Intl.ListFormat(i18n.locale).format(value.texts);
    case 'money':
      return sayMoney(i18n, value.money);
    case 'day':
      return formatDay(value.day, i18n.locale);
    case 'stage':
      return names.stage(value.id);
    case 'status':
      return i18n._(STATUSES[value.status]);
    case 'source':
      return i18n._(SOURCES[value.source]);
    case 'role':
      return i18n._(ROLES[value.role]);
    default:
      return nothingLeft(value);
  }
}
