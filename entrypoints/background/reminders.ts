import { browser, notifications } from '../../utils/browser.ts';
import { REMINDERS, setReminderAlarm, takeReminders } from '../../utils/store/reminders.ts';
import { openPlace, show } from '../../utils/store/notify.ts';

/** Tells of tasks when they are due: at the alarm, and at once of what was missed while the machine slept. */
export function listenToReminders(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === REMINDERS) void remind();
  });
  browser.runtime.onStartup.addListener(() => void remind());
  browser.runtime.onInstalled.addListener(() => void remind());
  listenToClicks();
  // The browser shows its notifications only once they are allowed: until then there is nothing to listen to.
  browser.permissions.onAdded.addListener(listenToClicks);
}

let listening = false;

function listenToClicks(): void {
  const shown = notifications();
  if (!shown || listening) return;
  listening = true;
  shown.onClicked.addListener((id) => void openPlace(id));
}

async function remind(): Promise<void> {
  const now = new Date();
  await show(await takeReminders(now));
  await setReminderAlarm(now);
}
