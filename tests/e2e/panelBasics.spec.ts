import { card, field, GMAIL, moveAllTheSame, profile, readProfile, review, save } from './acts.ts';
import { expect, test } from './extension.ts';

const ROWAN = 'Rowan Ashdown-Pryce';

test('a pinned person stays while the rep browses', async ({ embudo }) => {
  const tab = await embudo.visit(profile('rowan-ashdown-pryce'));
  const panel = await embudo.panel(tab);
  await readProfile(panel);
  await save(panel);
  await panel.getByRole('button', { name: 'Pin: keep on screen while browsing' }).click();
  await tab.goto(profile('solene-kerbrat-moal'));
  await expect(panel.getByRole('complementary', { name: 'On screen' })).toContainText('solene-kerbrat-moal');
  await expect(card(panel, ROWAN)).toBeVisible();
  await panel.getByRole('button', { name: 'Show' }).click();
  await expect(panel.getByRole('button', { name: 'Read this profile' })).toBeVisible();
});

test('what was done can be undone, at once and later', async ({ embudo }) => {
  const tab = await embudo.visit(profile('rowan-ashdown-pryce'));
  const panel = await embudo.panel(tab);
  await readProfile(panel);
  await save(panel);
  await moveAllTheSame(panel, 'Advance to Contact', 'Contact', 'she called first');

  await panel
    .getByRole('region', { name: 'Notifications' })
    .getByRole('button', { name: 'Undo' })
    .first()
    .click();
  await expect(panel.getByRole('button', { name: 'Prospect, current stage' })).toBeVisible();

  await panel.getByRole('button', { name: 'Menu' }).click();
  await panel.getByRole('menuitem', { name: /^Undo/ }).click();
  await expect(card(panel, ROWAN)).toBeHidden();
  await expect(review(panel).or(panel.getByRole('button', { name: 'Read this profile' }))).toBeVisible();
});

test('finds people by the beginning of a name, a company or an address', async ({ embudo }) => {
  const tab = await embudo.visit(`${profile('maite-arizmendi-lasa')}overlay/contact-info/`);
  const panel = await embudo.panel(tab);
  await readProfile(panel);
  await review(panel)
    .getByRole('checkbox', { name: /E-mail/ })
    .check();
  await save(panel);
  await tab.goto(GMAIL);
  await expect(panel.getByRole('heading', { name: 'Recent people', exact: true })).toBeVisible();
  const search = panel.getByRole('combobox', { name: 'Search people' });
  for (const beginning of ['ariz', 'MAÍTE', 'conservas on', 'maite.ar']) {
    await search.fill(beginning);
    await expect(panel.getByRole('option', { name: /Maite Arizmendi Lasa/ })).toBeVisible();
  }
  await search.fill('rizmendi');
  await expect(panel.getByRole('option')).toHaveCount(0);
  await search.fill('lasa');
  await expect(panel.getByRole('option')).toHaveCount(1);
  await search.press('Enter');
  await expect(card(panel, 'Maite Arizmendi Lasa')).toBeVisible();
});

test('a half-made review outlives the panel, and the way back to it is shown elsewhere', async ({
  embudo,
}) => {
  const tab = await embudo.visit(profile('rowan-ashdown-pryce'));
  let panel = await embudo.panel(tab);
  await readProfile(panel);
  await field(panel, 'Title').fill('Chief Cold Officer');
  await embudo.closePanel();
  panel = await embudo.panel(tab);
  await expect(field(panel, 'Title')).toHaveValue('Chief Cold Officer');

  await tab.goto(profile('solene-kerbrat-moal'));
  await expect(panel.getByText(`Not saved yet: ${ROWAN}`)).toBeVisible();
  await panel.getByRole('button', { name: 'Back to it' }).click();
  await expect(field(panel, 'Title')).toHaveValue('Chief Cold Officer');
  await save(panel);
  await expect(card(panel, ROWAN)).toContainText('Chief Cold Officer');
});

test('from reading to a logged call by keyboard alone, the focus leading the way', async ({ embudo }) => {
  const tab = await embudo.visit(profile('rowan-ashdown-pryce'));
  const panel = await embudo.panel(tab);
  const read = panel.getByRole('button', { name: 'Read this profile' });
  await read.focus();
  await panel.keyboard.press('Enter');
  await expect(panel.getByRole('button', { name: 'Save as prospect' })).toBeFocused();
  await panel.keyboard.press('Enter');
  await expect(panel.getByRole('button', { name: 'Advance to Contact' })).toBeFocused();
  await panel.keyboard.press('l');
  await panel.keyboard.press('c');
  await expect(panel.getByRole('button', { name: 'Log it' })).toBeFocused();
  await panel.keyboard.press('Enter');
  await expect(card(panel, ROWAN).getByRole('listitem').filter({ hasText: 'Called' })).toBeVisible();
});

test('going back a stage asks why, in place', async ({ embudo }) => {
  const tab = await embudo.visit(profile('rowan-ashdown-pryce'));
  const panel = await embudo.panel(tab);
  await readProfile(panel);
  await save(panel);
  await moveAllTheSame(panel, 'Move to Present', 'Present', 'she asked for an offer at once');
  await panel.getByRole('button', { name: 'Move back to Qualify' }).click();
  const reason = panel.getByRole('textbox', { name: 'Why does it go back to Qualify?' });
  await expect(reason).toBeFocused();
  await reason.press('Enter');
  await expect(panel.getByText('A few words are enough.')).toBeVisible();
  await reason.fill('the budget was cut');
  await reason.press('Enter');
  await expect(panel.getByRole('button', { name: 'Qualify, current stage' })).toBeVisible();
  await expect(card(panel, ROWAN)).toContainText('the budget was cut');
});
