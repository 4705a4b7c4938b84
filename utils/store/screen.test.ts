import { expect, it, vi } from 'vitest';
import { browser } from '../browser.ts';
import { clearScreen, readScreen, screenTabs, watchScreen, writeScreen, type Screen } from './screen.ts';

const screen = (url: string): Screen => ({
  url,
  at: '2026-11-23T10:00:00.000Z',
  operationId: null,
  capture: {
    url,
    kind: 'none',
    refused: 'not-a-person',
    people: [],
    complete: true,
    warnings: [],
    company: null,
    thread: null,
  },
});
const ana = screen('https://www.linkedin.com/in/ana-example/');
const ben = screen('https://www.linkedin.com/in/ben-example/');

it('keeps one screen per tab, apart from each other', async () => {
  await writeScreen(1, ana);
  await writeScreen(12, ben);
  expect(await readScreen(1)).toEqual(ana);
  expect(await readScreen(12)).toEqual(ben);
  expect((await screenTabs()).toSorted((a, b) => a - b)).toEqual([1, 12]);
  await clearScreen(1);
  expect(await readScreen(1)).toBeNull();
  expect(await screenTabs()).toEqual([12]);
});

it('reads a screen that does not fit as none', async () => {
  await browser.storage.session.set({ 'screen:1': { ...ana, capture: { people: 'all of them' } } });
  expect(await readScreen(1)).toBeNull();
});

it('tells the watchers of that tab only', async () => {
  const seen = vi.fn();
  const stop = watchScreen(1, seen);
  await writeScreen(2, ben);
  expect(seen).not.toHaveBeenCalled();
  await writeScreen(1, ana);
  expect(seen).toHaveBeenLastCalledWith(ana);
  await clearScreen(1);
  expect(seen).toHaveBeenLastCalledWith(null);
  stop();
  await writeScreen(1, ana);
  expect(seen).toHaveBeenCalledTimes(2);
});
