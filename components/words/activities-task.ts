import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ActivityDetail } from '../../utils/pipeline/activity.ts';
import type { Due } from '../../utils/pipeline/task.ts';
import { sayDay, told, type Told } from './activities-told.ts';

/** A next step, planned or done. */
export function tellTask(i18n: I18n, detail: Extract<ActivityDetail, { type: 'task' }>, day: string): Told {
  const { title, what } = detail;
  const when = sayDue(i18n, detail.due, day);
  const lines: Record<typeof what, MessageDescriptor> = {
    planned: msg`Next step: ${title}, ${when}`,
    changed: msg`Next step changed: ${title}, ${when}`,
    done: msg`Done: ${title}`,
    reopened: msg`To do again: ${title}, ${when}`,
    snoozed: msg`Put off: ${title}`,
    dropped: msg`Next step removed: ${title}`,
  };
  return told(i18n._(lines[what]));
}

/** The day, and the time where one was named, which is the rep's own and moves with no zone. */
function sayDue(i18n: I18n, { on, at }: Due, day: string): string {
  const date = sayDay(i18n, on, day);
  if (at === null) return date;
  const time = i18n.date(new Date(`2000-01-01T${at}:00Z`), { timeZone: 'UTC', timeStyle: 'short' });
  return `${date}, ${time}`;
}
