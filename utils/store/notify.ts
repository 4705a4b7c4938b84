import { browser, notifications } from '../browser.ts';
import type { Reminder } from './reminders.ts';
import { reminderWords } from './reminder-words.ts';

/** Titles named in a summary; the queue has them all. */
const NAMED = 3;

/** In front of the id of a person, in the id of a notification of ours. */
const OF = 'embudo:';

/**
 * Shows one notification: of the one task, or a summary of several. Its id says where a click leads, since the worker
 * may be another one by then. Nothing where notifications are not allowed; never rejects.
 */
export async function show(reminders: readonly Reminder[]): Promise<void> {
  const shown = notifications();
  const [first, ...more] = reminders;
  if (!shown || !first) return;
  const said = await reminderWords();
  const single = more.length === 0;
  const names = reminders.slice(0, NAMED).map(({ title }) => title);
  const left = reminders.length - names.length;
  const named = left > 0 ? [...names, said.more(left)] : names;
  const title = single ? first.title : said.many(reminders.length);
  const message = single ? (first.person?.fullName ?? said.due) : named.join('\n');
  const iconUrl = browser.runtime.getURL('/icon/128.png');
  try {
    const id = single ? `${OF}${first.person?.id ?? ''}:${first.taskId}` : `${OF}:${first.taskId}`;
    await shown.create(id, { type: 'basic', iconUrl, title, message });
  } catch {
    // The rep or the system has turned them off meanwhile: the task stands in the queue.
  }
}

/** Opens the page a notification of ours leads to, and closes it. */
export async function openPlace(id: string): Promise<void> {
  if (!id.startsWith(OF)) return;
  const [personId = ''] = id.slice(OF.length).split(':');
  await browser.tabs.create({ url: browser.runtime.getURL(`/dashboard.html#/people/${personId}`) });
  await notifications()?.clear(id);
}
