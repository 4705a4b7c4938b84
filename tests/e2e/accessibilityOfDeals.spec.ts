import type { Page } from '@playwright/test';
import { answerFit, gate, profile } from './acts.ts';
import { faultsInEveryLook, faultsOf } from './axe.ts';
import { expect, test } from './extension.ts';
import type { Embudo } from './extension.ts';
import { panelInTab } from './panel-in-tab.ts';

test.use({
  settled: {
    onboarded: true,
    sites: { gmail: true, linkedin: true },
    locale: 'en',
    theme: 'light',
    country: 'ES',
    currency: 'EUR',
  },
});
test.setTimeout(240_000);

const press = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: true }).first().click();
const openTab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true }).click();

async function saved(embudo: Embudo): Promise<Page> {
  const panel = await panelInTab(embudo, await embudo.visit(profile('nil-casademont-puig')));
  await press(panel, 'Read this profile');
  await press(panel, 'Save as prospect');
  await panel.getByRole('article').waitFor();
  return panel;
}

test('gates, tasks and qualification pass WCAG A and AA in both languages and themes', async ({ embudo }) => {
  const panel = await saved(embudo);
  const faults: string[] = [];
  const check = async (screen: string) => faults.push(...(await faultsInEveryLook(panel, screen)));

  await press(panel, 'Move to Close');
  const asked = gate(panel, 'Close');
  await answerFit(asked);
  await asked.getByRole('button', { name: 'Tick with a note' }).first().click();
  await asked.getByRole('button', { name: 'Count it as met' }).click();
  await asked.getByRole('button', { name: 'Move all the same' }).click();
  await asked.getByRole('button', { name: 'Move it all the same' }).click();
  await check('gate over five stages, with what is missing');
  await asked.getByRole('button', { name: 'Close', exact: true }).click();

  await press(panel, 'More about this deal');
  await check('menu of a deal');
  await panel.getByRole('menuitem', { name: 'Mark as lost' }).click();
  await panel.getByRole('button', { name: 'Mark as lost' }).click();
  await check('losing, without a reason');
  await press(panel, 'Cancel');

  await openTab(panel, 'Tasks');
  for (const words of ['Send the samples tomorrow at 10', 'Call every Monday']) {
    await panel.getByRole('textbox', { name: 'What is next, and when' }).fill(words);
    await press(panel, 'Plan it');
    await panel.getByRole('checkbox', { name: `Done: ${words.split(/ tomorrow| every/)[0]}` }).waitFor();
  }
  await press(panel, 'Change: Send the samples');
  await panel.getByRole('textbox', { name: 'What is next, and when' }).fill('Call on 31 February');
  await check('tasks, one being changed, one being planned');

  await openTab(panel, 'Qualify');
  await press(panel, 'Answer Budget');
  await panel.getByRole('textbox', { name: 'New need, in their words' }).fill('Labels that hold');
  await press(panel, 'Add the need');
  await panel.getByRole('radio', { name: 'Viable', exact: true }).check();
  await check('qualification, an item open');
  expect(faults).toEqual([]);
});

test('offers, negotiation, closing and care pass WCAG A and AA in both languages and themes', async ({
  embudo,
}) => {
  const panel = await saved(embudo);
  const faults: string[] = [];
  const check = async (screen: string) => faults.push(...(await faultsInEveryLook(panel, screen)));

  await openTab(panel, 'Proposal');
  await press(panel, 'New proposal');
  await press(panel, 'Add a line');
  await panel.getByRole('textbox', { name: 'What it is' }).fill('Rolls');
  await panel.getByRole('textbox', { name: 'Quantity' }).fill('-1');
  await panel.getByRole('textbox', { name: 'Unit price' }).fill('12');
  await press(panel, 'Paste from a spreadsheet');
  await press(panel, 'Mark as sent');
  await check('proposal, with what is wrong');
  await panel.getByRole('textbox', { name: 'Quantity' }).fill('3');
  await press(panel, 'Print');
  const paper = await embudo.opened('print.html');
  await paper.getByRole('main').waitFor();
  // Paper is light whatever the theme, and reads the language once.
  for (const locale of ['es', 'en'] as const) {
    await embudo.set({ locale });
    await paper.reload();
    await paper.getByRole('main').waitFor();
    faults.push(...(await faultsOf(paper, `print, ${locale}`)));
  }
  await paper.close();
  await panel.bringToFront();
  await press(panel, 'Mark as sent');
  await panel.getByRole('button', { name: 'New version' }).click();
  await panel.getByText('Version 2').first().waitFor();
  await check('proposal, two versions');

  await openTab(panel, 'Negotiation');
  await press(panel, 'Write down a move');
  const round = panel.getByRole('region', { name: 'New round' });
  await round.getByRole('textbox', { name: 'Price' }).fill('30');
  await round.getByRole('button', { name: 'Something they ask for' }).click();
  await round.getByRole('textbox', { name: /ask/ }).first().fill('Free delivery');
  await check('negotiation, a round being written');
  await round.getByRole('button', { name: 'Add round' }).click();
  await press(panel, 'Both agree');
  await check('negotiation, an agreement being written');
  await panel.keyboard.press('Escape');

  await openTab(panel, 'Close and care');
  await press(panel, 'It is signed');
  await check('closing, before the win');
  await press(panel, 'Signed: the deal is won');
  await press(panel, 'I have asked');
  await press(panel, 'Save the answer');
  await check('closing, after the win, with what is wrong');
  expect(faults).toEqual([]);
});

test('history and the settings of the pipeline pass WCAG A and AA in both languages and themes', async ({
  embudo,
}) => {
  const panel = await saved(embudo);
  await openTab(panel, 'Tasks');
  await panel
    .getByRole('textbox', { name: 'What is next, and when' })
    .fill('Send the samples tomorrow at 10');
  await press(panel, 'Plan it');
  await panel.getByRole('checkbox', { name: 'Done: Send the samples' }).waitFor();
  const faults: string[] = [];
  const page = await embudo.screen('dashboard.html#/history');
  const check = async (screen: string) => faults.push(...(await faultsInEveryLook(page, screen)));
  const goTo = async (route: string) => {
    await page.evaluate((hash) => (location.hash = hash), route);
    await page.getByRole('heading', { level: 1 }).waitFor();
  };

  await page.getByRole('button', { name: /^Undo: Next step planned/ }).click();
  await page.getByText('Undone', { exact: true }).waitFor();
  await check('history');
  await goTo('/settings/pipeline');
  await page.getByRole('button', { name: /^Contact/ }).click();
  await page.getByRole('textbox', { name: 'Name of stage Contact' }).fill('🎉');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await press(page, 'Add a pipeline');
  await check('settings, pipeline, a stage open');
  await goTo('/settings/fields');
  await press(page, 'Add a field');
  await page.getByRole('combobox', { name: 'Kind' }).selectOption('choice');
  await page.keyboard.press('Enter');
  await check('settings, own fields, one being added');
  await goTo('/settings/seller');
  await page.getByRole('textbox', { name: 'E-mail' }).fill('nobody');
  await check('settings, seller');
  expect(faults).toEqual([]);
});
