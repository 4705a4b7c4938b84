import * as z from 'zod';
import { card, profile, readProfile, save } from './acts.ts';
import { editFast } from './edit-fast.ts';
import { expect, test } from './extension.ts';

/** Turns of each window; in each it edits the field both edit and one of its own: 400 edits in all. */
const TURNS = 100;
/** Edits made through the screens, before. */
const BY_HAND = 2;
const ROWAN = 'Rowan Ashdown-Pryce';

const edited = z.object({
  seq: z.number(),
  name: z.literal('editDeal'),
  images: z.array(
    z.object({
      table: z.string(),
      before: z.record(z.string(), z.unknown()),
      after: z.record(z.string(), z.unknown()),
    }),
  ),
});

test.use({
  settled: {
    onboarded: true,
    sites: { gmail: true, linkedin: true },
    locale: 'en',
    country: 'ES',
    currency: 'EUR',
  },
});
test.setTimeout(150_000);

test('two windows on one deal: neither overwrites the other unseen, 400 times over, and nothing is lost', async ({
  embudo,
}) => {
  const panel = await embudo.panel(await embudo.visit(profile('rowan-ashdown-pryce')));
  await readProfile(panel);
  await save(panel);
  await embudo.closePanel();
  const list = await embudo.screen('dashboard.html#/people');
  await list.getByRole('link', { name: /Rowan/ }).click();
  await expect(card(list, ROWAN)).toBeVisible();
  const [one, other] = [list, await embudo.context.newPage()];
  await other.goto(list.url());
  await expect(card(other, ROWAN)).toBeVisible();

  // Both have the title open. Who saves second is told, keeps what they typed, and decides.
  for (const page of [one, other]) {
    await page.getByRole('button', { name: /^Deal title:/ }).click();
    await page.getByRole('textbox', { name: 'Deal title' }).fill(page === one ? 'One' : 'Other');
  }
  await one.getByRole('textbox', { name: 'Deal title' }).press('Enter');
  await expect(one.getByRole('button', { name: 'Deal title: One' })).toBeVisible();
  const title = other.getByRole('textbox', { name: 'Deal title' });
  await title.press('Enter');
  await expect(title).toHaveAccessibleDescription(
    /^Changed in another window meanwhile, and not overwritten\./,
  );
  await expect(title).toHaveValue('Other');
  await expect(one.getByRole('button', { name: 'Deal title: One' })).toBeVisible();
  await title.press('Enter');
  await expect(one.getByRole('button', { name: 'Deal title: Other' })).toBeVisible();

  // Drawing each of the edits in both would take most of the time.
  const person = new URL(one.url()).hash;
  for (const page of [one, other]) await page.getByRole('link', { name: 'Settings' }).click();
  const turns = Array.from({ length: TURNS }, (_, turn) => turn + 1);
  const [dealId] = z
    .array(z.object({ id: z.string() }))
    .length(1)
    .parse(await embudo.stored('deals'))
    .map(({ id }) => id);
  const values = turns.map((turn) => ({ value: { amount: turn * 10_000, currency: 'EUR' } }));
  const days = turns.map((turn) => ({
    expectedClose: new Date(Date.UTC(2031, 0, turn)).toISOString().slice(0, 10),
  }));
  const [byOne, byOther] = await Promise.all([
    editFast(one, { dealId: dealId ?? '', titles: turns.map((turn) => `One ${turn}`), own: values }),
    editFast(other, { dealId: dealId ?? '', titles: turns.map((turn) => `Other ${turn}`), own: days }),
  ]);

  // Every edit is in the store, once, in the order in which its window made it.
  const log = (await embudo.stored('operations'))
    .flatMap((row) => edited.safeParse(row).data ?? [])
    .toSorted((a, b) => a.seq - b.seq)
    .flatMap(({ images }) => images.filter(({ table }) => table === 'deals'))
    .slice(BY_HAND);
  expect(log).toHaveLength(4 * TURNS);
  const changesOf = (field: string) => log.filter(({ after }) => field in after);
  const titles = changesOf('title').map(({ after }) => after['title']);
  const isOne = (text: unknown) => String(text).startsWith('One');
  expect(titles.filter(isOne)).toEqual(byOne.map(({ typed }) => typed));
  expect(titles.filter((text) => !isOne(text))).toEqual(byOther.map(({ typed }) => typed));
  expect(changesOf('value').map(({ after: { value } }) => ({ value }))).toEqual(values);
  expect(changesOf('expectedClose').map(({ after: { expectedClose } }) => ({ expectedClose }))).toEqual(days);

  // No title was put over another one that its window had not seen; and the two did meet.
  const edits = [...byOne, ...byOther];
  const seen = new Map(edits.map((edit) => [edit.typed, edit.seen]));
  expect(
    changesOf('title').filter(({ before, after }) => before['title'] !== seen.get(String(after['title']))),
  ).toEqual([]);
  expect(edits.filter(({ said }) => said > 0).length).toBeGreaterThan(TURNS / 4);

  for (const page of [one, other]) {
    await page.evaluate((hash) => (location.hash = hash), person);
    await expect(page.getByRole('button', { name: `Deal title: ${String(titles.at(-1))}` })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Value: €10,000' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Expected close: Apr 10, 2031' })).toBeVisible();
  }
});
