import { card, field, GMAIL, openThread, profile, readProfile, review, save } from './acts.ts';
import { expect, test } from './extension.ts';

const SLUGS = ['rowan-ashdown-pryce', 'solene-kerbrat-moal', 'gunnar-eikeland-skrei'];

test('a worker that died before each act is woken by it', async ({ embudo }) => {
  const tab = await embudo.visit(profile(SLUGS[0] ?? ''));
  const panel = await embudo.panel(tab);
  for (const slug of SLUGS) {
    await embudo.killWorker();
    await tab.goto(profile(slug));
    await embudo.killWorker();
    await readProfile(panel);
    await embudo.killWorker();
    await save(panel);
  }
  expect(await embudo.rows()).toMatchObject({ people: 3, deals: 3, operations: 3 });
});

test('a worker killed during a reading and a saving loses nothing and doubles nothing', async ({
  embudo,
}) => {
  const tab = await embudo.visit(profile(SLUGS[0] ?? ''));
  const panel = await embudo.panel(tab);
  for (const slug of SLUGS) {
    await tab.goto(profile(slug));
    await panel.getByRole('button', { name: 'Read this profile' }).waitFor();
    await Promise.all([
      embudo.killWorker(),
      panel.getByRole('button', { name: 'Read this profile' }).click(),
    ]);
    await tab.bringToFront();
    await expect(review(panel)).toBeVisible();
    const name = await field(panel, 'Name').inputValue();
    await Promise.all([embudo.killWorker(), panel.getByRole('button', { name: 'Save as prospect' }).click()]);
    await tab.bringToFront();
    await expect(card(panel, name)).toBeVisible();
  }
  expect(await embudo.rows()).toMatchObject({ people: 3, deals: 3, operations: 3 });
});

test('Gmail’s threads are read on after the worker’s death', async ({ embudo }) => {
  const tab = await embudo.visit(GMAIL);
  const panel = await embudo.panel(tab);
  for (const [subject, name] of [
    ['Angebot Sleeve-Etiketten', 'Wiebke Jansen-Thoma'],
    ['Etichette per il Nosiola', 'Ilaria Pedrotti'],
  ] as const) {
    await embudo.killWorker();
    await tab.bringToFront();
    await openThread(tab, subject);
    await expect(field(panel, 'Name')).toHaveValue(name);
    await tab.goBack();
  }
});
