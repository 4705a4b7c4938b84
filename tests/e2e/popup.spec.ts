import { extensionUrl } from '../../scripts/browser/launch.ts';
import { GMAIL, moveAllTheSame, profile, readProfile, save } from './acts.ts';
import { expect, test } from './extension.ts';

test('tells a newcomer what to do first', async ({ embudo }) => {
  const tab = await embudo.visit(GMAIL);
  const popup = await embudo.popup(tab);
  await expect(popup.getByRole('heading', { name: 'Your funnel starts with one person' })).toBeVisible();
  await expect(popup.getByRole('combobox', { name: 'Search people' })).toBeFocused();
});

test('shows the funnel as it stands, and what became of it', async ({ embudo }) => {
  const tab = await embudo.visit(profile('rowan-ashdown-pryce'));
  const panel = await embudo.panel(tab);
  await readProfile(panel);
  await save(panel);
  await tab.goto(profile('solene-kerbrat-moal'));
  await readProfile(panel);
  await save(panel);
  await moveAllTheSame(panel, 'Move to Present', 'Present', 'she asked for an offer at once');

  const popup = await embudo.popup(tab);
  const stages = popup.getByRole('list', { name: 'Funnel' }).getByRole('listitem');
  const open = [1, 0, 0, 1, 0, 0, 0];
  for (const [at, count] of open.entries())
    await expect(stages.nth(at)).toContainText(count === 1 ? '1 open deal' : '0 open deals');
});

test('a search opens the person in the dashboard', async ({ embudo }) => {
  const tab = await embudo.visit(profile('rowan-ashdown-pryce'));
  const panel = await embudo.panel(tab);
  await readProfile(panel);
  await save(panel);

  const popup = await embudo.popup(tab);
  const opened = embudo.context.waitForEvent('page');
  await popup.getByRole('combobox', { name: 'Search people' }).fill('ashd');
  await expect(popup.getByRole('option', { name: /Rowan/ })).toBeVisible();
  // The popup closes while the key is still down.
  await popup.keyboard.press('Enter').catch(() => {});
  const page = await opened;
  await expect(page).toHaveURL(new RegExp(`^${extensionUrl('dashboard.html#/people/')}`));
  await expect(page.getByRole('heading', { name: 'Rowan Ashdown-Pryce' })).toBeVisible();
});

test('leads to the side panel with one click', async ({ embudo }) => {
  const tab = await embudo.visit(GMAIL);
  const popup = await embudo.popup(tab);
  const closed = popup.waitForEvent('close');
  await popup.getByRole('button', { name: 'Panel' }).click();
  await closed;
  const [worker] = embudo.context.serviceWorkers();
  await expect
    .poll(() =>
      worker?.evaluate(async () => (await chrome.runtime.getContexts({})).map((each) => each.contextType)),
    )
    .toContain('SIDE_PANEL');
});
