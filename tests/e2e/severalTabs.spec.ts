import type { Page } from '@playwright/test';
import { card, field, GMAIL, openThread, profile, readProfile, review, save } from './acts.ts';
import { expect, test } from './extension.ts';

const PEOPLE = [
  { slug: 'rowan-ashdown-pryce', name: 'Rowan Ashdown-Pryce', company: 'Saltfleet Cold Storage' },
  { slug: 'solene-kerbrat-moal', name: 'Solène Kerbrat-Moal', company: 'Biscuiterie du Menez' },
  { slug: 'ilaria-pedrotti-arco', name: 'Ilaria Pedrotti', company: 'Cantina Val di Gresta' },
] as const;

async function expectReviewOf(panel: Page, { name, company }: (typeof PEOPLE)[number]): Promise<void> {
  await expect(field(panel, 'Name')).toHaveValue(name);
  await expect(field(panel, 'Company')).toHaveValue(company);
}

test('each tab keeps its own reading, however the rep goes back and forth', async ({ embudo }) => {
  const tabs: Page[] = [];
  for (const { slug } of PEOPLE) tabs.push(await embudo.visit(profile(slug)));
  const [first] = tabs;
  if (!first) throw new Error('No tab');
  const panel = await embudo.panel(first);
  for (const [at, tab] of tabs.entries()) {
    await tab.bringToFront();
    await expect(panel.getByRole('heading', { name: 'Not among your people yet' })).toBeVisible();
    await readProfile(panel);
    await expectReviewOf(panel, PEOPLE[at] ?? PEOPLE[0]);
  }
  for (const at of [0, 2, 1, 0, 1, 2]) {
    await tabs[at]?.bringToFront();
    await expectReviewOf(panel, PEOPLE[at] ?? PEOPLE[0]);
  }
});

test('a reading that arrives after the rep has changed tabs stays in its own tab', async ({ embudo }) => {
  const other = await embudo.visit(profile(PEOPLE[1].slug));
  const tab = await embudo.visit(profile(PEOPLE[0].slug));
  const panel = await embudo.panel(tab);
  const read = panel.getByRole('button', { name: 'Read this profile' });
  for (let turn = 0; turn < 3; turn += 1) {
    await tab.goto(profile(PEOPLE[turn === 1 ? 2 : 0].slug));
    await expect(read).toBeVisible();
    await read.click();
    await other.bringToFront();
    await expect(panel.getByRole('heading', { name: 'Not among your people yet' })).toBeVisible();
    await expect(review(panel)).toBeHidden();
    await tab.bringToFront();
  }
  await expectReviewOf(panel, PEOPLE[0]);
});

test('what is saved goes to the tab it was read in', async ({ embudo }) => {
  const mail = await embudo.visit(GMAIL);
  await openThread(mail, 'Angebot Sleeve-Etiketten');
  const tab = await embudo.visit(profile(PEOPLE[2].slug));
  const panel = await embudo.panel(tab);
  await readProfile(panel);
  await mail.bringToFront();
  await expect(field(panel, 'Name')).toHaveValue('Wiebke Jansen-Thoma');
  await save(panel);
  await tab.bringToFront();
  await expectReviewOf(panel, PEOPLE[2]);
  await save(panel);
  await mail.bringToFront();
  await expect(card(panel, 'Wiebke Jansen-Thoma')).toBeVisible();
  expect(await embudo.rows()).toMatchObject({ people: 2, deals: 2 });
});

test('two accounts in two tabs: each thread belongs to its own', async ({ embudo }) => {
  const work = await embudo.visit(GMAIL);
  await openThread(work, 'Etichette per il Nosiola');
  const own = await embudo.visit('https://mail.google.com/mail/u/1/');
  await openThread(own, 'Cena del sábado');
  const panel = await embudo.panel(own);
  await expect(field(panel, 'Name')).toHaveValue('Nerea Luque');
  await work.bringToFront();
  await expect(field(panel, 'Name')).toHaveValue('Ilaria Pedrotti');
  await own.bringToFront();
  await expect(field(panel, 'Name')).toHaveValue('Nerea Luque');
});
