import { advanceToContact, card, GMAIL, openThread, profile, readProfile, save } from './acts.ts';
import { expect, test } from './extension.ts';

test('lists the people, finds them, opens one and works on it', async ({ embudo }) => {
  const tab = await embudo.visit(profile('rowan-ashdown-pryce'));
  const panel = await embudo.panel(tab);
  await readProfile(panel);
  await save(panel);
  await tab.goto(profile('solene-kerbrat-moal'));
  await readProfile(panel);
  await save(panel);

  const page = await embudo.screen('dashboard.html#/people');
  const rows = page.getByRole('row');
  await expect(rows.filter({ hasText: 'Rowan Ashdown-Pryce' })).toContainText('Saltfleet Cold Storage');
  await expect(rows).toHaveCount(3);
  await page.getByRole('searchbox', { name: 'Filter people' }).fill('kerb');
  await expect(rows).toHaveCount(2);
  await rows.getByRole('link', { name: /Solène/ }).click();
  await expect(card(page, 'Solène Kerbrat-Moal')).toBeVisible();
  await advanceToContact(page);
  await tab.bringToFront();
  await expect(panel.getByRole('button', { name: 'Contact, current stage' })).toBeVisible();
});

test('changes the language everywhere at once', async ({ embudo }) => {
  const tab = await embudo.visit(profile('rowan-ashdown-pryce'));
  const panel = await embudo.panel(tab);
  await expect(panel.getByRole('button', { name: 'Read this profile' })).toBeVisible();
  const page = await embudo.screen('dashboard.html#/settings/general');
  await page.getByRole('combobox', { name: 'Language' }).selectOption({ label: 'Español' });
  await expect(page.getByRole('link', { name: 'Personas' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await tab.bringToFront();
  await expect(panel.getByRole('button', { name: 'Leer este perfil' })).toBeVisible();
  await expect(panel.locator('html')).toHaveAttribute('lang', 'es');
});

test('wears the theme the rep chose', async ({ embudo }) => {
  const page = await embudo.screen('dashboard.html#/settings/general');
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.getByRole('combobox', { name: 'Theme' }).selectOption({ label: 'Light' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  const light = await ground();
  await page.getByRole('combobox', { name: 'Theme' }).selectOption({ label: 'Dark' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await ground()).not.toBe(light);
});

test('a stage renamed is called so wherever it stands', async ({ embudo }) => {
  const tab = await embudo.visit(profile('rowan-ashdown-pryce'));
  const panel = await embudo.panel(tab);
  await readProfile(panel);
  await save(panel);
  const page = await embudo.screen('dashboard.html#/settings/pipeline');
  await page.getByRole('button', { name: /^Contact/ }).click();
  await page.getByRole('textbox', { name: 'Name of stage Contact' }).fill('First call');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('button', { name: /^First call/ })).toBeVisible();
  await tab.bringToFront();
  await expect(panel.getByRole('button', { name: 'Advance to First call' })).toBeVisible();
});

test('a further address of one’s own is no prospect', async ({ embudo }) => {
  const page = await embudo.screen('dashboard.html#/settings/capture');
  const address = page.getByRole('textbox', { name: /own address/i });
  await address.fill('fermin.oteiza@almazaralosrios.example');
  await address.press('Enter');
  await expect(page.getByRole('listitem').filter({ hasText: 'fermin.oteiza' })).toBeVisible();
  const tab = await embudo.visit(GMAIL);
  await openThread(tab, 'Visita a planta: martes a las 10');
  const panel = await embudo.panel(tab);
  const people = panel.getByRole('list', { name: 'Who is it about?' });
  await expect(people.getByRole('listitem')).toHaveCount(2);
  await expect(people).not.toContainText('Fermín');
});
