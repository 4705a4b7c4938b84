import { field, GMAIL, LINKEDIN, openThread, profile, readProfile, review } from './acts.ts';
import { expect, test } from './extension.ts';

test('LinkedIn without page loads: each profile is read as itself, among the screens of others', async ({
  embudo,
}) => {
  const tab = await embudo.visit(`${LINKEDIN}/search/results/people/`);
  const panel = await embudo.panel(tab);
  await expect(panel.getByText('Your funnel starts with one person')).toBeVisible();

  const go = async (name: string) => {
    await tab.getByRole('link', { name }).first().click();
    await expect(tab.getByRole('heading', { name })).toBeVisible();
  };
  for (const [name, title, company] of [
    ['Maite Arizmendi Lasa', 'Directora de Compras', 'Conservas Ondarra'],
    ['Tomé Vasconcelos Brandão', 'Sócio-gerente', 'Azeites da Corredoura'],
    ['Rowan Ashdown-Pryce', 'Head of Operations', 'Saltfleet Cold Storage'],
  ] as const) {
    await go(name);
    await expect(review(panel)).toBeHidden();
    await readProfile(panel);
    await expect(field(panel, 'Name')).toHaveValue(name);
    await expect(field(panel, 'Title')).toHaveValue(title);
    await expect(field(panel, 'Company')).toHaveValue(company);
  }

  await tab.goBack();
  await expect(tab.getByRole('heading', { name: 'Tomé Vasconcelos Brandão' })).toBeVisible();
  await readProfile(panel);
  await expect(field(panel, 'Name')).toHaveValue('Tomé Vasconcelos Brandão');
});

test('the contact overlay is the same profile, and what was read stays on screen', async ({ embudo }) => {
  const tab = await embudo.visit(profile('wiebke-jansen-thoma'));
  const panel = await embudo.panel(tab);
  await readProfile(panel);
  await tab.getByRole('link', { name: 'Kontaktinfo' }).click();
  await expect(tab.getByRole('dialog').getByText('w.jansen-thoma@feinmarzipan.example')).toBeVisible();
  await expect(field(panel, 'Name')).toHaveValue('Wiebke Jansen-Thoma');
});

test('an address that is ahead of its screen is refused, and nobody is mistaken for somebody', async ({
  embudo,
}) => {
  const tab = await embudo.visit(profile('maite-arizmendi-lasa'));
  const panel = await embudo.panel(tab);
  // LinkedIn changes the address first and draws later; here it never draws.
  await tab.evaluate(() => history.pushState(null, '', '/in/nil-casademont-puig/'));
  await panel.getByRole('button', { name: 'Read this profile' }).click();
  await expect(panel.getByRole('button', { name: 'Read again' })).toBeVisible();
  await expect(panel.locator('body')).not.toContainText('Conservas Ondarra');
  await expect(review(panel)).toBeHidden();
  expect((await embudo.rows()).people).toBe(0);
});

test('Gmail without page loads: thread after thread, back and forth', async ({ embudo }) => {
  const tab = await embudo.visit(GMAIL);
  const panel = await embudo.panel(tab);
  const name = field(panel, 'Name');
  await openThread(tab, 'Angebot Sleeve-Etiketten');
  await expect(name).toHaveValue('Wiebke Jansen-Thoma');
  await tab.goBack();
  await expect(panel.getByText('Your funnel starts with one person')).toBeVisible();
  await openThread(tab, 'Etichette per il Nosiola');
  await expect(name).toHaveValue('Ilaria Pedrotti');
  await tab.goBack();
  await expect(panel.getByText('Your funnel starts with one person')).toBeVisible();
  await tab.goForward();
  await expect(name).toHaveValue('Ilaria Pedrotti');
});

test('Gmail: messages opened later are read as well', async ({ embudo }) => {
  const tab = await embudo.visit(GMAIL);
  await openThread(tab, 'Etiquetas para la campaña de bonito');
  const panel = await embudo.panel(tab);
  await expect(panel.getByText('Open its folded parts to see the rest.')).toBeVisible();
  await tab.locator('.kQ').click();
  await expect(panel.getByText('Open its folded parts to see the rest.')).toBeHidden();
  await expect(panel.getByRole('listitem')).toHaveCount(2);
});
