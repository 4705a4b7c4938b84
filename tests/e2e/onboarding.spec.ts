import { card, profile, review } from './acts.ts';
import { expect, test } from './extension.ts';

test.use({ settled: { locale: 'en' } });

test('from installation to the first saved person in four acts', async ({ embudo }) => {
  const first = embudo.context.pages().find((page) => page.url().includes('dashboard.html'));
  const welcome = first ?? (await embudo.context.waitForEvent('page'));
  await expect(welcome.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(welcome.locator('main')).toContainText('LinkedIn’s User Agreement forbids copying profiles');

  await welcome.getByRole('button', { name: 'Start with both' }).click(); // 1
  await expect(welcome.getByRole('link', { name: 'To the dashboard' })).toBeVisible();
  const tab = await embudo.visit(profile('rowan-ashdown-pryce'));
  const panel = await embudo.panel(tab); // 2
  await panel.getByRole('button', { name: 'Read this profile' }).click(); // 3
  await expect(review(panel)).toBeVisible();
  await panel.getByRole('button', { name: 'Save as prospect' }).click(); // 4
  await expect(card(panel, 'Rowan Ashdown-Pryce')).toBeVisible();
});

test('LinkedIn stays off for who chooses Gmail alone, until its terms have been shown', async ({
  embudo,
}) => {
  const welcome = await embudo.screen('dashboard.html#/welcome');
  await welcome.getByRole('button', { name: 'Only Gmail' }).click();
  await expect(welcome.getByRole('link', { name: 'To the dashboard' })).toBeVisible();
  const tab = await embudo.visit(profile('rowan-ashdown-pryce'));
  const panel = await embudo.panel(tab);
  await expect(panel.getByRole('button', { name: 'Read this profile' })).toBeHidden();

  const settings = await embudo.screen('dashboard.html#/settings/capture');
  await settings.getByRole('switch', { name: 'LinkedIn' }).click();
  const terms = settings.getByRole('dialog', { name: 'Before you switch on LinkedIn' });
  await expect(terms).toContainText('User Agreement');
  await terms.getByRole('button', { name: 'Switch on' }).click();
  await tab.bringToFront();
  await expect(panel.getByRole('button', { name: 'Read this profile' })).toBeVisible();
});
