import { card, field, GMAIL, openThread, review, save, told } from './acts.ts';
import { expect, test } from './extension.ts';

const CAMPAIGN = 'Etiquetas para la campaña de bonito';

test('picks one of several people in a thread and logs its mails with them', async ({ embudo }) => {
  const tab = await embudo.visit(GMAIL);
  await openThread(tab, CAMPAIGN);
  // Folded mails do not say to whom they went.
  await tab.locator('.kQ').click();
  await expect(tab.getByText('Os preparo una prueba de autoclave')).toBeVisible();
  const panel = await embudo.panel(tab);

  const people = panel.getByRole('list', { name: 'Who is it about?' });
  await expect(people.getByRole('listitem')).toHaveCount(2);
  await people.getByRole('button', { name: /Maite Arizmendi/ }).click();
  await expect(field(panel, 'Name')).toHaveValue('Maite Arizmendi');
  await review(panel).getByRole('button', { name: 'Use Directora de Compras as Title' }).click();
  await review(panel).getByRole('button', { name: 'Use Conservas Ondarra as Company' }).click();
  await save(panel);

  const saved = card(panel, 'Maite Arizmendi');
  await expect(saved).toContainText('Directora de Compras · Conservas Ondarra');
  await expect(saved).toContainText('wait for your answer');
  const mails = told(panel).filter({ hasText: CAMPAIGN });
  await expect(mails).toHaveCount(4);
  await expect(mails.filter({ hasText: 'E-mail received' })).toHaveCount(2);
  await expect(mails.filter({ hasText: 'E-mail sent' })).toHaveCount(2);
  await expect(panel.getByRole('button', { name: 'Log them' })).toBeHidden();
});

test('a link in the timeline leads to the mail, whatever the order of accounts', async ({ embudo }) => {
  const tab = await embudo.visit(GMAIL);
  await openThread(tab, 'Angebot Sleeve-Etiketten');
  const panel = await embudo.panel(tab);
  await expect(field(panel, 'Name')).toHaveValue('Wiebke Jansen-Thoma');
  await save(panel);
  const timeline = panel.getByRole('tabpanel', { name: 'Timeline' });
  await expect(timeline.getByRole('link', { name: 'Angebot Sleeve-Etiketten' })).toHaveAttribute(
    'href',
    /^https:\/\/mail\.google\.com\/mail\/\?authuser=alex%40etiquetasrivas\.example#all\/[0-9a-f]{16}$/,
  );
});

test('knows by the address a person who was saved from another thread', async ({ embudo }) => {
  const tab = await embudo.visit(GMAIL);
  await openThread(tab, 'Visita a planta: martes a las 10');
  const panel = await embudo.panel(tab);
  const people = panel.getByRole('list', { name: 'Who is it about?' });
  await expect(people.getByRole('listitem')).toHaveCount(3);
  await people.getByRole('button', { name: /Leire Sagasti/ }).click();
  await save(panel);
  await panel.getByRole('button', { name: '3 people on this page' }).click();
  await expect(people.getByRole('button', { name: /Leire Sagasti/ })).not.toContainText('New');
  await expect(people.getByRole('button', { name: /Begoña Zubieta/ })).toContainText('New');
});

test('takes nothing from inside a mail: a forged header in its body names nobody', async ({ embudo }) => {
  const tab = await embudo.visit(GMAIL);
  await openThread(tab, 'Factura pendiente: pago inmediato');
  const panel = await embudo.panel(tab);
  await expect(field(panel, 'Name')).toHaveValue('Dirección General');
  await expect(panel.getByRole('textbox', { name: 'E-mail' })).toHaveValue('cobros@pagos-urgentes.example');
  await expect(panel.locator('body')).not.toContainText('ondarra.example');
});

test('leaves the rep and the rep’s drafts out', async ({ embudo }) => {
  const tab = await embudo.visit(GMAIL);
  await openThread(tab, 'Tarifa 2027 (borrador)');
  const panel = await embudo.panel(tab);
  await expect(panel.getByText('Your funnel starts with one person')).toBeVisible();
  expect((await embudo.rows()).people).toBe(0);
});

test.describe('switched off', () => {
  test.use({ settled: { onboarded: true, sites: { gmail: false, linkedin: true }, locale: 'en' } });

  test('reads no thread', async ({ embudo }) => {
    const tab = await embudo.visit(GMAIL);
    await openThread(tab, CAMPAIGN);
    const panel = await embudo.panel(tab);
    await expect(panel.getByText('Gmail').first()).toBeVisible();
    await expect(panel.locator('body')).not.toContainText('Maite');
  });
});
