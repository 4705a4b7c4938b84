import type { I18n } from '@lingui/core';
import type { HistoryChange, HistoryEntry } from '../hooks/history.ts';
import { tellActivity } from '../words/activities.ts';
import type { Names } from '../words/activities-told.ts';
import { changedName } from '../words/changes.ts';
import { sayValue } from './say-value.ts';

/**
 * What an act changed, a line each: the log's own words where it has some, else the fields, with what they were and are
 * where that is short enough to say.
 */
export function whatChanged(
  i18n: I18n,
  entry: Pick<HistoryEntry, 'told' | 'changes'>,
  names: Names,
): string[] {
  // “Changed: Value” says less than the value before and after.
  const told = entry.told.filter(({ detail }) => detail.type !== 'edited' && detail.type !== 'tagged');
  const lines = told.map(({ detail, day }) => {
    const { line, asides } = tellActivity(i18n, detail, names, day);
    return [line, ...asides].join(' · ');
  });
  return lines.length > 0
    ? lines
    : [...new Set(entry.changes.map((change) => changeLine(i18n, change, names)))];
}

function changeLine(i18n: I18n, change: HistoryChange, names: Names): string {
  const name = changedName(i18n, change);
  const [before, after] = [change.before, change.after].map((value) => value && sayValue(i18n, value, names));
  if (!before && !after) return name;
  if (!before) return `${name}: ${after ?? ''}`;
  return `${name}: ${before} → ${after ?? '–'}`;
}
