import { useEffect, useState } from 'react';
import * as z from 'zod';
import { browser, mayNotify, requestNotifications } from '../../utils/browser.ts';
import type { Reading } from '../../utils/pipeline/natural-date.ts';
import type { Task } from '../../utils/pipeline/task.ts';
import { nextReminder, tasksOf } from '../../utils/store/queries/tasks.ts';
import { setReminderAlarm } from '../../utils/store/reminders.ts';
import { useActs, type Act } from './acts.ts';
import { useLive } from './live.ts';

export type { Reading, Task };

/** Tasks of a person and of the deal in hand: open ones as they ask, then done ones. `undefined` while read. */
export function useTasks(personId: string, dealId: string | null): Task[] | undefined {
  return useLive(() => tasksOf(personId, dealId), [personId, dealId]);
}

/** Runs a command on tasks and sets the alarm of reminders, which a sleeping worker would not notice to have changed. */
export function useTaskActs(): Act {
  const act = useActs();
  return async (name, input, options) => {
    const result = await act(name, input, options);
    if (result.ok) await setReminderAlarm(new Date());
    return result;
  };
}

/** Keeps the alarm at the next reminder while this view is open, whatever changes it: an undo, another window. */
export function useReminderAlarm(): void {
  const next = useLive(() => nextReminder(new Date().toISOString()), []);
  useEffect(() => {
    if (next !== undefined) void setReminderAlarm(new Date());
  }, [next]);
}

type Read = (text: string, moment: { now: string; timeZone: string }, locale: 'en' | 'es') => Reading;

/** The reader of dates in natural words, loaded when first needed; `null` until it is there. */
export function useDateReader(): Read | null {
  const [reader, setReader] = useState<{ read: Read } | null>(null);
  useEffect(() => {
    let stopped = false;
    void import('../../utils/pipeline/natural-date.ts').then(
      ({ readDate }) => !stopped && setReader({ read: readDate }),
    );
    return () => {
      stopped = true;
    };
  }, []);
  return reader?.read ?? null;
}

/** Whether the browser reminds: it does, it may be asked, or the rep said not now. */
export type Reminding = 'on' | 'off' | 'declined';

const DECLINED = 'reminders-declined';

/** Whether the browser reminds of tasks, and the rep's answers to being asked. `null` while read. */
export function useReminding(): { reminding: Reminding | null; allow: () => void; decline: () => void } {
  const [reminding, setReminding] = useState<Reminding | null>(null);
  useEffect(() => {
    let stopped = false;
    const look = async () => {
      const [allowed, stored] = await Promise.all([mayNotify(), browser.storage.local.get(DECLINED)]);
      const declined = z.literal(true).safeParse(stored[DECLINED]).success;
      if (!stopped) setReminding(allowed ? 'on' : declined ? 'declined' : 'off');
    };
    const onChange = () => void look();
    browser.permissions.onAdded.addListener(onChange);
    browser.permissions.onRemoved.addListener(onChange);
    void look();
    return () => {
      stopped = true;
      browser.permissions.onAdded.removeListener(onChange);
      browser.permissions.onRemoved.removeListener(onChange);
    };
  }, []);

  function decline(): void {
    setReminding('declined');
    void browser.storage.local.set({ [DECLINED]: true });
  }

  // The browser asks the rep only when called straight from the click.
  function allow(): void {
    void requestNotifications().then((given) => (given ? setReminding('on') : decline()));
  }

  return { reminding, allow, decline };
}
