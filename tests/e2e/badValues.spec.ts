import type { Page } from '@playwright/test';
import { profile, readProfile, save } from './acts.ts';
import { expect, test } from './extension.ts';
import type { Embudo } from './extension.ts';

const EMOJI = '🎉🎉';
const ROWS = 10_000;

async function savedRowan(embudo: Embudo): Promise<Page> {
  const panel = await embudo.panel(await embudo.visit(profile('rowan-ashdown-pryce')));
  await readProfile(panel);
  await save(panel);
  return panel;
}

test('a proposal says at the field what it cannot hold, sends nothing, and loses nothing typed', async ({
  embudo,
}) => {
  const panel = await savedRowan(embudo);
  await panel.getByRole('tab', { name: 'Proposal' }).click();
  await panel.getByRole('button', { name: 'New proposal' }).click();
  const draft = panel.getByRole('region', { name: 'Draft of version 1' });
  await draft.getByRole('button', { name: 'Add a line' }).click();
  const line = draft.getByRole('group', { name: 'Line 1' });
  const typed = {
    'What it is': EMOJI,
    Quantity: '-3',
    'Unit price': '1000000000000000',
    'Tax %': '121',
  };
  for (const [name, value] of Object.entries(typed)) await line.getByRole('textbox', { name }).fill(value);
  await draft.getByRole('textbox', { name: 'Title', exact: true }).fill(EMOJI);
  const day = draft.getByLabel('Valid until', { exact: true });
  await day.focus();
  await panel.keyboard.type('02312031');

  await expect(line.getByRole('textbox', { name: 'What it is' })).toHaveAccessibleDescription(
    'Write at least one letter or digit.',
  );
  await expect(line.getByRole('textbox', { name: 'Quantity' })).toHaveAccessibleDescription(
    /^Not less than nothing\./,
  );
  await expect(line.getByRole('textbox', { name: 'Unit price' })).toHaveAccessibleDescription(
    /larger than Embudo can keep exactly/,
  );
  await expect(line.getByRole('textbox', { name: 'Tax %' })).toHaveAccessibleDescription('At most 100 %.');
  await expect(draft.getByRole('textbox', { name: 'Title', exact: true })).toHaveAccessibleDescription(
    'Write at least one letter or digit.',
  );
  await expect(day).toHaveAccessibleDescription('That day does not exist.');

  await draft.getByRole('button', { name: 'Mark as sent' }).click();
  await expect(draft.getByRole('alert').filter({ hasText: 'look at the marked fields' })).toBeVisible();
  await expect(draft.getByText('Kept on this device, not saved as the draft yet')).toBeVisible();
  for (const [name, value] of Object.entries(typed))
    await expect(line.getByRole('textbox', { name })).toHaveValue(value);

  // The panel closes and opens again: what was typed still stands there, and is still refused.
  await embudo.closePanel();
  const tab = embudo.context.pages().find((page) => page.url() === profile('rowan-ashdown-pryce'));
  if (!tab) throw new Error('No tab');
  const again = await embudo.panel(tab);
  await again.getByRole('tab', { name: 'Proposal' }).click();
  const kept = again.getByRole('region', { name: 'Draft of version 1' });
  await expect(kept.getByRole('textbox', { name: 'Title', exact: true })).toHaveValue(EMOJI);
  await kept
    .getByRole('list', { name: 'Lines' })
    .getByRole('button', { name: /Look here/ })
    .click();
  for (const [name, value] of Object.entries(typed))
    await expect(kept.getByRole('textbox', { name, exact: true })).toHaveValue(value);

  // Put right, it goes.
  for (const [name, value] of Object.entries({
    ...typed,
    'What it is': 'Rolls',
    Quantity: '3',
    'Unit price': '80',
    'Tax %': '21',
  }))
    await kept.getByRole('textbox', { name, exact: true }).fill(value);
  await kept.getByRole('textbox', { name: 'Title', exact: true }).fill('Cold labels');
  await kept.getByLabel('Valid until', { exact: true }).fill('2031-02-28');
  await kept.getByRole('button', { name: 'Mark as sent' }).click();
  const sent = again.getByRole('region', { name: 'Versions' }).getByRole('listitem');
  await expect(sent).toContainText('Sent');
  await expect(sent).toContainText('$290.40');
});

test('ten thousand pasted rows are refused as a whole, at once, and stay in the field', async ({
  embudo,
}) => {
  const panel = await savedRowan(embudo);
  await panel.getByRole('tab', { name: 'Proposal' }).click();
  await panel.getByRole('button', { name: 'New proposal' }).click();
  await panel.getByRole('button', { name: 'Paste from a spreadsheet' }).click();
  const rows = panel.getByRole('textbox', { name: 'Rows from a spreadsheet' });
  await rows.evaluate((field, count) => {
    const clipboardData = new DataTransfer();
    const lines = Array.from({ length: count }, (_, at) => `Roll ${at}\t${at + 1}\t12.50`);
    clipboardData.setData('text/plain', lines.join('\n'));
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, ROWS);
  await panel.getByRole('button', { name: 'Add these lines' }).click();
  await expect(rows).toHaveAccessibleDescription(
    /10,?000 rows, and there is room for 500\. Nothing was added/,
  );
  expect((await rows.inputValue()).split('\n')).toHaveLength(ROWS);
  await expect(panel.getByRole('list', { name: 'Lines' }).getByRole('listitem')).toHaveCount(0);
  // Half of what there is room for is taken.
  await rows.fill('Roll A\t2\t12.50\nRoll B\t-1\t12.50\nRoll C\t1\t10');
  await panel.getByRole('button', { name: 'Add these lines' }).click();
  await expect(rows).toHaveAccessibleDescription(/Row 2, Quantity “-1”: Not less than nothing/);
  await expect(rows).toHaveValue(/^Roll B\t-1\t12\.50$/);
  await expect(panel.getByRole('list', { name: 'Lines' }).getByRole('listitem')).toHaveCount(2);
});

test('names of nothing but emoji, days that do not exist and amounts beyond count are refused in words', async ({
  embudo,
}) => {
  const panel = await savedRowan(embudo);
  const settings = await embudo.screen('dashboard.html#/settings/pipeline');
  await settings.getByRole('button', { name: /^Contact/ }).click();
  const stage = settings.getByRole('textbox', { name: 'Name of stage Contact' });
  await stage.fill(EMOJI);
  await settings.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(stage).toHaveAccessibleDescription(/Use at least one letter or number\./);
  await expect(stage).toHaveValue(EMOJI);

  await settings.goto(settings.url().replace('pipeline', 'fields'));
  await settings.getByRole('button', { name: /^Add/ }).first().click();
  const own = settings.getByRole('textbox', { name: 'Name of the field' });
  await own.fill(EMOJI);
  await settings.keyboard.press('Enter');
  await expect(own).toHaveAccessibleDescription(/Use at least one letter or number\./);
  await expect(own).toHaveValue(EMOJI);
  await settings.close();

  await panel.getByRole('button', { name: /^Value:/ }).click();
  const value = panel.getByRole('textbox', { name: 'Value' });
  for (const amount of ['-5', '1000000000000000000', '1,25,0', EMOJI]) {
    await value.fill(amount);
    await value.press('Enter');
    await expect(value).toHaveAccessibleDescription(/^Write an amount/);
    await expect(value).toHaveValue(amount);
  }
  await value.press('Escape');

  await embudo.set({ locale: 'es' });
  await panel.getByRole('tab', { name: 'Tareas' }).click();
  const task = panel.getByRole('textbox', { name: 'Qué sigue y cuándo' });
  for (const words of ['Llamar el 31 de febrero', 'Llamar mañana a las 25:00']) {
    await task.fill(words);
    await expect(panel.getByRole('form', { name: 'Planear el próximo paso' })).toContainText(
      /No existe|no existe/,
    );
    await panel.getByRole('button', { name: 'Planear', exact: true }).click();
    await expect(panel.getByText('Elige un día.')).toBeVisible();
    await expect(task).toHaveValue(words);
  }
  expect(await embudo.rows()).toMatchObject({ tasks: 0 });
  // Titles are the rep's own words, to nobody else: those are kept as they are.
  await task.fill(`${EMOJI} mañana`);
  await panel.getByRole('button', { name: 'Planear', exact: true }).click();
  await expect(panel.getByRole('checkbox', { name: `Hecha: ${EMOJI}` })).toBeVisible();
});
