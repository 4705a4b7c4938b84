import { card, field, profile, readProfile, review, save, told } from './acts.ts';
import { expect, test } from './extension.ts';
import { record, recorded } from './page-side.ts';

test('reads a profile when asked, saves what was reviewed, and the funnel shows it', async ({ embudo }) => {
  const tab = await embudo.visit(profile('maite-arizmendi-lasa'));
  await record(tab);
  const panel = await embudo.panel(tab);
  await expect(panel.getByRole('heading', { name: 'Not among your people yet' })).toBeVisible();

  await readProfile(panel);
  await expect(field(panel, 'Name')).toHaveValue('Maite Arizmendi Lasa');
  await expect(field(panel, 'Title')).toHaveValue('Directora de Compras');
  await expect(field(panel, 'Company')).toHaveValue('Conservas Ondarra');
  await expect(field(panel, 'Location')).toHaveValue('Bermeo, País Vasco, España');
  await expect(review(panel).getByRole('combobox', { name: 'Source' })).toHaveValue('social-network');

  await field(panel, 'Title').fill('Directora de Compras y Calidad');
  await save(panel);
  const saved = card(panel, 'Maite Arizmendi Lasa');
  await expect(saved).toContainText('Directora de Compras y Calidad · Conservas Ondarra');
  await expect(saved.getByRole('button', { name: 'Prospect, current stage' })).toBeVisible();
  await expect(told(panel).filter({ hasText: 'Saved from LinkedIn' })).toBeVisible();

  expect(await recorded(tab)).toEqual({ mutations: [], messages: [], globals: [], traces: 0 });

  const popup = await embudo.popup(tab);
  const stages = popup.getByRole('list', { name: 'Funnel' }).getByRole('listitem');
  await expect(stages).toHaveCount(7);
  await expect(stages.first()).toContainText('1 open deal');
});

test('shows the LinkedIn page nothing, on any of its layouts', async ({ embudo }) => {
  const tab = await embudo.visit(profile('rowan-ashdown-pryce'));
  const panel = await embudo.panel(tab);
  for (const slug of ['rowan-ashdown-pryce', 'gunnar-eikeland-skrei', 'teodora-lungulescu']) {
    await tab.goto(profile(slug));
    await record(tab);
    await readProfile(panel);
    expect(await recorded(tab)).toEqual({ mutations: [], messages: [], globals: [], traces: 0 });
  }
});

test('knows a saved person by the address alone, without reading the page again', async ({ embudo }) => {
  const tab = await embudo.visit(profile('solene-kerbrat-moal'));
  const panel = await embudo.panel(tab);
  await readProfile(panel);
  await save(panel);

  const again = await embudo.visit(profile('solene-kerbrat-moal'));
  const second = await embudo.panel(again);
  await expect(card(second, 'Solène Kerbrat-Moal')).toBeVisible();
  await expect(review(second)).toBeHidden();
});

test('offers contact details unticked, and keeps only those that were ticked', async ({ embudo }) => {
  const tab = await embudo.visit(`${profile('maite-arizmendi-lasa')}overlay/contact-info/`);
  const panel = await embudo.panel(tab);
  await readProfile(panel);
  const email = review(panel).getByRole('checkbox', { name: /E-mail/ });
  await expect(email).not.toBeChecked();
  await expect(review(panel).getByRole('checkbox', { name: /Phone/ })).not.toBeChecked();
  await email.check();
  await save(panel);

  await panel.getByRole('tab', { name: 'Details' }).click();
  const details = panel.getByRole('tabpanel', { name: 'Details' });
  await expect(details).toContainText('maite.arizmendi@ondarra.example');
  await expect(details).not.toContainText('946 55');
});

for (const [what, slug, title] of [
  ['the account’s own profile', 'alex-rivas-etiquetas', 'This is your own profile'],
  ['a profile that is gone', 'nobody-of-that-name', 'Your funnel starts with one person'],
] as const) {
  test(`refuses ${what}`, async ({ embudo }) => {
    const tab = await embudo.visit(profile(slug));
    const panel = await embudo.panel(tab);
    if (slug === 'alex-rivas-etiquetas')
      await panel.getByRole('button', { name: 'Read this profile' }).click();
    await expect(panel.getByText(title)).toBeVisible();
    await expect(review(panel)).toBeHidden();
    expect((await embudo.rows()).people).toBe(0);
  });
}

test.describe('switched off', () => {
  test.use({ settled: { onboarded: true, sites: { gmail: true, linkedin: false }, locale: 'en' } });

  test('does not read LinkedIn before the rep has been told its terms', async ({ embudo }) => {
    const tab = await embudo.visit(profile('maite-arizmendi-lasa'));
    const panel = await embudo.panel(tab);
    await expect(panel.getByText('LinkedIn').first()).toBeVisible();
    await expect(panel.getByRole('button', { name: 'Read this profile' })).toBeHidden();
  });
});
