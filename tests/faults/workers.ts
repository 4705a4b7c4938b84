import type { CDPSession, Page } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { PEOPLE } from '../../scripts/practice/people.ts';
import { servePractice } from '../../scripts/practice/serve.ts';
import type { Capture } from '../../utils/pipeline/capture.ts';
import type { CommandInput } from '../../utils/pipeline/commands.ts';
import { readTab, saveCaptured } from './capture.ts';
import { dump } from './dump.ts';
import type { Part } from './part.ts';
import { trial } from './part.ts';
import { Profile } from './session.ts';
import { verify } from './verify.ts';

/** Milliseconds from asking for a capture to the first stop; a second one follows at once after it. */
const DELAYS = [0, 3, 8, 15, 25, 40, 60, 5, 12, 30];

/** F1: the service worker is stopped while a capture is on its way through it, and while it is saved. */
export const workers: Part = {
  name: 'workers',
  promises: 'worker stopped while capturing: each capture arrives once, each person is saved once',
  async *trials(quick) {
    const captures = quick ? 5 : 50;
    yield await trial(`${captures} captures, the worker stopped ${2 * captures} times`, () =>
      stopping(captures),
    );
  },
};

async function stopping(captures: number) {
  const profile = new Profile();
  const faults: string[] = [];
  try {
    const { page, launched, close } = await profile.start();
    await servePractice(launched.context, new Date());
    await page.evaluate(() => embudoTest.settings.set({ sites: { gmail: true, linkedin: true } }));
    const tab = await launched.context.newPage();
    const worker = await launched.context.newCDPSession(page);
    await worker.send('ServiceWorker.enable');
    for (let number = 0; number < captures; number++) {
      try {
        await captureOne(number, { page, tab, worker });
      } catch (error) {
        faults.push(`capture ${number + 1}: ${String(error).split('\n')[0] ?? ''}`);
      }
    }
    const verified = await verify(page, profile);
    const { people = [] } = await dump(page);
    const expected = Math.min(captures, PEOPLE.length);
    if (people.length !== expected) faults.push(`${people.length} people saved, not ${expected}`);
    if (profile.acks.length !== captures) faults.push(`${profile.acks.length} acts for ${captures} captures`);
    await close();
    return { acked: profile.acks.length, restored: 0, faults: [...faults, ...verified.faults] };
  } finally {
    profile.remove();
  }
}

/** Opens a profile, has it read and saved, and stops the worker in the middle of both. */
async function captureOne(number: number, on: { page: Page; tab: Page; worker: CDPSession }): Promise<void> {
  const { page, tab, worker } = on;
  const person = PEOPLE[number % PEOPLE.length];
  if (!person) throw new Error('There are no practice people.');
  const url = `https://www.linkedin.com/in/${encodeURIComponent(person.slug)}/`;
  await tab.goto(url);
  await tab.waitForLoadState('networkidle');
  const tabId = await page.evaluate(
    async () => (await chrome.tabs.query({ url: 'https://www.linkedin.com/*' }))[0]?.id ?? -1,
  );
  const delay = DELAYS[number % DELAYS.length] ?? 0;
  const stop = async () => {
    await new Promise((done) => setTimeout(done, delay));
    await worker.send('ServiceWorker.stopAllWorkers');
  };
  const reading = page.evaluate(readTab, { tabId, url, operationId: randomUUID() });
  await Promise.all([stop(), reading]);
  const capture = await reading;
  const saving = page.evaluate(saveCaptured, { input: inputFrom(capture), note: `Visita ${number + 1}` });
  await Promise.all([stop(), saving]);
  if (capture.people[0]?.fullName !== person.name)
    throw new Error(`read ${capture.people[0]?.fullName ?? 'nobody'} for ${person.name}`);
}

function inputFrom(capture: Capture): CommandInput<'savePerson'> {
  const [person] = capture.people;
  if (!person?.fullName || !person.linkedin.slug) throw new Error(`nobody read: ${capture.refused ?? ''}`);
  const origin = {
    site: 'linkedin' as const,
    page: capture.url,
    at: new Date().toISOString(),
    layer: null,
    confidence: null,
  };
  return {
    into: { kind: 'new' },
    fields: { fullName: person.fullName, headline: null, title: person.title, location: person.location },
    company: person.company ? { name: person.company } : null,
    contacts: [{ kind: 'linkedin-slug', value: person.linkedin.slug, origin }],
    origins: {},
    tags: [],
    deal: { kind: 'open', source: 'social-network' },
    captured: { site: 'linkedin', page: capture.url },
    mails: null,
  };
}
