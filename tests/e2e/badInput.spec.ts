import { profileScreen } from '../../scripts/practice/linkedin/profile.ts';
import { sduiDocument } from '../../scripts/practice/linkedin/shell.ts';
import type { PracticePerson } from '../../scripts/practice/person.ts';
import { card, field, profile, readProfile, review } from './acts.ts';
import { asContentScript } from './content-script.ts';
import { expect, test } from './extension.ts';
import type { Embudo } from './extension.ts';

const serve = (embudo: Embudo, slug: string, html: string) =>
  embudo.context.route(profile(slug), (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
  );

const HOSTILE: PracticePerson = {
  slug: 'hostile',
  name: '=HYPERLINK("https://x.test") \u202EnimdA\u202C <img src=x onerror=alert(1)>\u200B',
  headline: '<script>alert(1)</script>{{7*7}}\u0000\u2028${alert(1)}',
  place: `javascript:alert(1)\u2066${'ñ'.repeat(4000)}`,
  language: 'en',
  degree: 2,
  layout: 'sdui',
  about: `Write to me: boss@evil.example +1 202 555 0100. ${'A'.repeat(1_000_000)}`,
  jobs: [
    {
      title: '@SUM(1+1)*cmd|/C calc',
      company: '</p><h2>Somebody Else</h2>',
      companyId: 7,
      dates: 'Jan 2020 - Present · 6 yrs',
    },
  ],
};

test('hostile text stays text: nothing runs, nothing hides, nothing overflows', async ({ embudo }) => {
  await serve(embudo, 'hostile', sduiDocument(profileScreen(HOSTILE, false)));
  const tab = await embudo.visit(profile('hostile'));
  const panel = await embudo.panel(tab);
  const dialogs: string[] = [];
  panel.on('dialog', (dialog) => dialogs.push(dialog.message()));
  await readProfile(panel);
  const name = await field(panel, 'Name').inputValue();
  expect(name).toContain('=HYPERLINK');
  // oxlint-disable-next-line no-control-regex -- these are what must not be there
  expect(name).not.toMatch(/[\u0000-\u001f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/);
  for (const line of ['Title', 'Company', 'Location', 'Headline'])
    expect((await field(panel, line).inputValue()).length).toBeLessThanOrEqual(512);
  await expect(panel.locator('main script, main img')).toHaveCount(0);
  await expect(review(panel).getByRole('textbox', { name: 'E-mail' })).toHaveCount(0);
  await panel.getByRole('button', { name: 'Save as prospect' }).click();
  await expect(card(panel, 'HYPERLINK')).toBeVisible();
  await expect(panel.locator('main script, main img')).toHaveCount(0);
  expect(dialogs).toEqual([]);
});

const whole = sduiDocument(profileScreen({ ...HOSTILE, slug: 'half', name: 'Half Way' }, false));

for (const [what, html] of [
  ['an empty page', '<!doctype html><title></title>'],
  [
    'a page of boxes, not drawn yet',
    '<!doctype html><title>LinkedIn</title><main id="workspace"><div></div></main>',
  ],
  ['a page cut off before the person’s card', whole.slice(0, whole.indexOf('Topcard'))],
] as const) {
  test(`refuses ${what}, and says so`, async ({ embudo }) => {
    await serve(embudo, 'half', html);
    const tab = await embudo.visit(profile('half'));
    const panel = await embudo.panel(tab);
    await panel.getByRole('button', { name: 'Read this profile' }).click();
    await expect(panel.getByRole('button', { name: 'Read again' })).toBeVisible();
    await expect(review(panel)).toBeHidden();
    expect((await embudo.rows()).people).toBe(0);
  });
}

test('malformed messages from a content script are refused, and nothing is stored', async ({ embudo }) => {
  const tab = await embudo.visit(profile('rowan-ashdown-pryce'));
  const panel = await embudo.panel(tab);
  const say = await asContentScript(tab);
  const proposal = { operationId: '018f3c1e-7d5a-7000-8000-000000000001' };
  const empty = { kind: 'linkedin-profile', refused: null, people: [], company: null, thread: null };
  const capture = { ...empty, url: profile('rowan-ashdown-pryce'), complete: true, warnings: [] };
  const messages: [data: unknown, type: string, reason: string][] = [
    [null, 'proposeCapture', 'malformed'],
    ['text', 'proposeCapture', 'malformed'],
    [[], 'proposeCapture', 'malformed'],
    [{ ...proposal }, 'proposeCapture', 'malformed'],
    [{ ...proposal, capture: { ...capture, extra: 1 } }, 'proposeCapture', 'malformed'],
    [{ ...proposal, capture: { ...capture, people: [{ fullName: 'Half' }] } }, 'proposeCapture', 'malformed'],
    [{ operationId: 'not-an-id', capture }, 'proposeCapture', 'malformed'],
    [
      { ...proposal, capture: { ...capture, warnings: ['w'.repeat(300_000)] } },
      'proposeCapture',
      'too-large',
    ],
    [
      { ...proposal, capture: { ...capture, url: profile('somebody-else') } },
      'proposeCapture',
      'not-this-page',
    ],
    [{ url: 7 }, 'pageOpened', 'malformed'],
  ];
  for (const [data, type, reason] of messages)
    expect(await say({ id: 1, type, data, timestamp: Date.now() })).toEqual({ res: { ok: false, reason } });

  // What no content script may ask, nobody does; the messaging library answers names of Object's own by itself.
  for (const type of [
    'savePerson',
    'run',
    'exportAll',
    'readPage',
    'toString',
    '__proto__',
    'constructor',
    '',
  ])
    expect((await say({ id: 1, type, data: {}, timestamp: Date.now() })) ?? {}).not.toMatchObject({
      res: { ok: true },
    });
  for (const message of ['text', 7, [], { type: 'proposeCapture' }, { type: 7, timestamp: 0 }])
    expect((await say(message)) ?? null).toBeNull();

  await expect(panel.getByRole('button', { name: 'Read this profile' })).toBeVisible();
  expect(await embudo.rows()).toMatchObject({ people: 0, operations: 0 });
});
