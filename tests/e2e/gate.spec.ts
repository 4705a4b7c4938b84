import type { Page } from '@playwright/test';
import { answerFit, gate, moveAllTheSame, profile, readProfile, save, told } from './acts.ts';
import { expect, test } from './extension.ts';
import type { Embudo } from './extension.ts';

const ROWAN = 'Rowan Ashdown-Pryce';

async function savedRowan(embudo: Embudo): Promise<Page> {
  const panel = await embudo.panel(await embudo.visit(profile('rowan-ashdown-pryce')));
  await readProfile(panel);
  await save(panel);
  return panel;
}

const standsIn = (panel: Page, stage: string) =>
  expect(panel.getByRole('button', { name: `${stage}, current stage` })).toBeVisible();

async function ask(panel: Page, item: string): Promise<void> {
  await panel.getByRole('button', { name: 'More about this deal' }).click();
  await panel.getByRole('menuitem', { name: item }).click();
}

test('skipping stages asks for all of them at once; a reason moves the deal all the same, and stays', async ({
  embudo,
}) => {
  const panel = await savedRowan(embudo);
  await panel.getByRole('button', { name: 'Move to Present' }).click();
  const asked = gate(panel, 'Present');
  await expect(asked.getByRole('heading', { level: 3 })).toHaveText(['Prospect', 'Contact', 'Qualify']);
  await expect(asked.getByRole('status')).toHaveText('2 of 7');
  await expect(asked.getByRole('img', { name: 'Met', exact: true })).toHaveCount(2);
  await expect(asked.getByRole('img', { name: 'Not met yet' })).toHaveCount(5);

  await asked.getByRole('button', { name: 'Advance to Present' }).click();
  await expect(asked.getByRole('alert')).toContainText('move it all the same with a reason');
  await asked.getByRole('button', { name: 'Move all the same' }).click();
  await asked.getByRole('button', { name: 'Move it all the same' }).click();
  await expect(asked.getByText('A few words are enough.')).toBeVisible();
  await standsIn(panel, 'Prospect');

  await asked
    .getByRole('textbox', { name: /^Why does it move on/ })
    .fill('they asked for an offer at the fair');
  await asked.getByRole('button', { name: 'Move it all the same' }).click();
  await standsIn(panel, 'Present');
  const move = told(panel).filter({ hasText: 'Prospect → Present' });
  await expect(move).toContainText('5 criteria open');
  await expect(move).toContainText('they asked for an offer at the fair');

  await panel.getByRole('button', { name: 'Move back to Contact' }).click();
  await panel
    .getByRole('textbox', { name: 'Why does it go back to Contact?' })
    .fill('nobody answers any more');
  await panel.getByRole('button', { name: 'Move back to Contact' }).last().click();
  await standsIn(panel, 'Contact');
  await expect(told(panel).filter({ hasText: 'Present → Contact' })).toContainText('nobody answers any more');
  // What was overridden once is asked for again: the reason was for that move alone.
  await panel.getByRole('button', { name: 'Advance to Qualify' }).click();
  await expect(gate(panel, 'Qualify')).toBeVisible();
});

test('what the gate asks is met right there, one by one, by what it asks or by a tick with a note', async ({
  embudo,
}) => {
  const panel = await savedRowan(embudo);
  await panel.getByRole('button', { name: 'Move to Qualify' }).click();
  const asked = gate(panel, 'Qualify');
  await expect(asked.getByRole('status')).toHaveText('2 of 5');
  await answerFit(asked);
  await expect(asked.getByRole('status')).toHaveText('3 of 5');
  for (const count of [4, 5]) {
    const open = asked.getByRole('listitem').filter({ has: panel.getByRole('img', { name: 'Not met yet' }) });
    await open.first().getByRole('button', { name: 'Tick with a note' }).click();
    await open.first().getByRole('textbox', { name: 'Why it counts as met' }).fill('we met at the fair');
    await open.first().getByRole('button', { name: 'Count it as met' }).click();
    await expect(asked.getByRole('status')).toHaveText(`${count} of 5`);
  }
  await expect(asked.getByText('Ticked: we met at the fair')).toHaveCount(2);
  await asked.getByRole('button', { name: 'Advance to Qualify' }).click();
  await standsIn(panel, 'Qualify');
  await expect(told(panel).filter({ hasText: 'Prospect → Qualify' })).not.toContainText('open');
});

test('a deal is lost with a reason, opened again, put to sleep and woken; each stays in its story', async ({
  embudo,
}) => {
  const panel = await savedRowan(embudo);
  await moveAllTheSame(panel, 'Advance to Contact', 'Contact', 'she called first');
  await ask(panel, 'Mark as lost');
  await panel.getByRole('textbox', { name: 'Competitor' }).fill('Fen Labels');
  await panel.getByRole('button', { name: 'Mark as lost' }).click();
  await expect(panel.getByText('Choose why it is lost: reports compare these.')).toBeVisible();
  await expect(panel.getByRole('textbox', { name: 'Competitor' })).toHaveValue('Fen Labels');
  await panel.getByRole('combobox', { name: 'Reason' }).selectOption({ label: 'Too expensive' });
  await panel.getByRole('button', { name: 'Mark as lost' }).click();
  const deal = panel.getByRole('region', { name: 'Deal', exact: true });
  await expect(deal).toContainText(/Lost on .* · Too expensive · Fen Labels/);
  await expect(told(panel).filter({ hasText: 'Lost: Too expensive, to Fen Labels' })).toBeVisible();
  // A lost deal goes nowhere before it is opened again.
  await expect(panel.getByRole('button', { name: /^Advance to/ })).toHaveCount(0);

  await panel.getByRole('button', { name: 'Reopen the deal' }).click();
  await panel.getByRole('textbox', { name: 'Reason' }).fill('the other one cannot deliver');
  await panel.getByRole('button', { name: 'Reopen the deal' }).click();
  await standsIn(panel, 'Contact');
  await expect(deal).not.toContainText('Lost on');
  await expect(told(panel).filter({ hasText: 'Open again' })).toContainText('the other one cannot deliver');

  await ask(panel, 'Park until a day');
  const day = panel.getByLabel('Wake it on', { exact: true });
  await day.fill(await panel.evaluate(() => Temporal.Now.plainDateISO().toString()));
  await panel.getByRole('textbox', { name: 'Reason' }).fill('budget in spring');
  await panel.getByRole('button', { name: 'Park the deal' }).click();
  await expect(panel.getByText('Write a day after today.')).toBeVisible();
  await day.fill(await panel.evaluate(() => Temporal.Now.plainDateISO().add({ days: 40 }).toString()));
  await panel.getByRole('button', { name: 'Park the deal' }).click();
  await expect(deal).toContainText(/Parked until .* · budget in spring/);
  await panel.getByRole('button', { name: 'Wake it now' }).click();
  await standsIn(panel, 'Contact');
  await expect(deal).not.toContainText('Parked until');
  await expect(told(panel).filter({ hasText: 'Awake again' })).toBeVisible();
});

test('any act of the history can be undone and done again, not the last one alone', async ({ embudo }) => {
  const panel = await savedRowan(embudo);
  await panel.getByRole('button', { name: 'Value: Add' }).click();
  await panel.getByRole('textbox', { name: 'Value' }).fill('12,500');
  await panel.keyboard.press('Enter');
  await expect(panel.getByRole('button', { name: 'Value: $12,500' })).toBeVisible();
  await panel.getByRole('button', { name: /^Expected close:/ }).click();
  await panel.getByLabel('Expected close', { exact: true }).fill('2031-05-06');
  await panel.keyboard.press('Enter');
  await expect(panel.getByRole('button', { name: /^Expected close:.*2031/ })).toBeVisible();
  await moveAllTheSame(panel, 'Advance to Contact', 'Contact', 'she called first');

  const history = await embudo.screen('dashboard.html#/history');
  const value = history.getByRole('listitem').filter({ hasText: '$12,500' }).last();
  await expect(value).toContainText('Deal changed');
  await expect(value).toContainText(ROWAN);
  await value.getByRole('button', { name: /^Undo/ }).click();
  await expect(value).toContainText('Undone');
  const tab = embudo.context.pages().find((page) => page.url() === profile('rowan-ashdown-pryce'));
  await tab?.bringToFront();
  await expect(panel.getByRole('button', { name: 'Value: Add' })).toBeVisible();
  // Everything after it stands.
  await expect(panel.getByRole('button', { name: /^Expected close:.*2031/ })).toBeVisible();
  await standsIn(panel, 'Contact');

  await history.bringToFront();
  await value.getByRole('button').filter({ hasText: 'Redo' }).click();
  await expect(value).not.toContainText('Undone');
  await tab?.bringToFront();
  await expect(panel.getByRole('button', { name: 'Value: $12,500' })).toBeVisible();
  await standsIn(panel, 'Contact');
});
