import { LINKEDIN, profile, readProfile, save } from './acts.ts';
import { expect, test } from './extension.ts';
import { panelInTab } from './panel-in-tab.ts';

const HALF_AN_HOUR = 30;

test('a task that is due wakes the worker and stands in the queue; not allowed to notify, it stays silent', async ({
  embudo,
}) => {
  const tab = await embudo.visit(profile('rowan-ashdown-pryce'));
  const panel = await embudo.panel(tab);
  await readProfile(panel);
  await save(panel);
  const due = await panel.evaluate((minutes) => {
    const at = Temporal.Now.zonedDateTimeISO().add({ minutes }).round({ smallestUnit: 'minute' });
    const [on, time] = at.toPlainDateTime().toString({ smallestUnit: 'minute' }).split('T');
    return { on: on ?? '', time: time ?? '', ms: at.epochMilliseconds };
  }, HALF_AN_HOUR);

  await panel.getByRole('tab', { name: 'Tasks' }).click();
  await panel.getByRole('textbox', { name: 'What is next, and when' }).fill('Send the samples');
  await panel.getByLabel('Day', { exact: true }).fill(due.on);
  await panel.getByLabel('Time, if it matters').fill(due.time);
  await panel.getByRole('button', { name: 'Plan it' }).click();
  await expect(panel.getByRole('list', { name: 'Open tasks' })).toContainText('Send the samples');
  // It asks once whether the browser may remind; nothing is allowed here.
  await panel.getByRole('button', { name: 'Not now' }).click();

  const [worker] = embudo.context.serviceWorkers();
  if (!worker) throw new Error('No worker');
  const alarm = () => worker.evaluate(async () => (await chrome.alarms.get('reminders'))?.scheduledTime);
  await expect.poll(alarm).toBe(due.ms);

  // The moment has come: for the worker by its clock, and for the browser, which then rings.
  await worker.evaluate((minutes) => {
    const now = Date.now.bind(Date);
    const ahead = (minutes + 1) * 60_000;
    globalThis.Date = new Proxy(Date, {
      construct: (Real, given: unknown[]) =>
        Reflect.construct(Real, given.length === 0 ? [now() + ahead] : given),
    });
  }, HALF_AN_HOUR);
  await worker.evaluate(() => chrome.alarms.create('reminders', { when: 0 }));
  const told = () =>
    worker.evaluate(
      async () =>
        (await chrome.storage.local.get<{ 'reminders-told'?: string[] }>('reminders-told'))['reminders-told']
          ?.length ?? 0,
    );
  await expect.poll(told).toBe(1);
  expect(await worker.evaluate(() => 'notifications' in chrome)).toBe(false);
  // The next look is set, and what was told is not told again.
  await expect.poll(alarm).toBeGreaterThan(due.ms);
  expect(await told()).toBe(1);

  await tab.goto(`${LINKEDIN}/search/results/people/`);
  const later = await panelInTab(embudo, tab, new Date(due.ms + 60_000));
  const today = later.getByRole('region', { name: 'Today' }).getByRole('listitem');
  await expect(today.filter({ hasText: 'Send the samples' })).toContainText('Rowan Ashdown-Pryce');
});
