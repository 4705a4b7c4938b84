// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { onMessage, sendMessage } from '../messages/protocol.ts';
import type { CaptureAsRead, Refusal } from '../pipeline/capture.ts';
import { emptyCapture } from '../sites/dom.ts';
import type { Reader } from '../sites/site.ts';
import { watchGmail } from './gmail-watch.ts';

vi.mock('../messages/protocol.ts', () => ({ onMessage: vi.fn(), sendMessage: vi.fn() }));

const send = vi.mocked(sendMessage);
const proposals = () => send.mock.calls.filter(([name]) => name === 'proposeCapture');

/** A reader that says what the page's first heading says, and refuses while there is none. */
const read = vi.fn((doc: Document): CaptureAsRead => {
  const subject = doc.querySelector('h2')?.textContent ?? null;
  const refused: Refusal | null = subject === null ? 'not-loaded' : null;
  return {
    ...emptyCapture('https://mail.google.com/mail/u/0/', 'gmail-thread', refused),
    warnings: [subject ?? ''],
  };
});
const reader: Reader = { id: 'gmail-thread', kind: 'gmail-thread', recognise: () => true, read };

let controller: AbortController;

/** Lets the first message be answered and the page calm down. */
const settle = (ms = 200) => vi.advanceTimersByTimeAsync(ms);

function page(html: string): void {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  document.body.replaceChildren(...parsed.body.childNodes);
}

beforeEach(() => {
  vi.useFakeTimers();
  controller = new AbortController();
  read.mockClear();
  send.mockReset();
  send.mockImplementation(async (name: string) =>
    name === 'pageOpened' ? { ok: true, read: true } : { ok: true },
  );
  expect(onMessage).not.toHaveBeenCalled();
});

afterEach(() => {
  controller.abort();
  vi.useRealTimers();
});

describe('watching Gmail', () => {
  test('reads nothing while the site is switched off', async () => {
    send.mockImplementation(async () => ({ ok: false, reason: 'site-off' }));
    page('<h2>Quote</h2>');
    watchGmail([reader], controller.signal);
    await settle(20_000);
    expect(read).not.toHaveBeenCalled();
    expect(proposals()).toEqual([]);
  });

  test('proposes an opened thread once, however often the page changes around it', async () => {
    page('<h2>Quote</h2>');
    watchGmail([reader], controller.signal);
    await settle();
    for (let i = 0; i < 5; i += 1) {
      document.body.append(document.createElement('p'));
      await settle();
    }
    expect(read.mock.calls.length).toBeGreaterThan(1);
    expect(proposals()).toHaveLength(1);
  });

  test('proposes again when another thread shows without a change of address', async () => {
    page('<div class="aeF"><div class="nH"><div id="a"><h2>First</h2></div></div></div>');
    watchGmail([reader], controller.signal);
    await settle();
    const views = document.querySelector('.aeF > .nH');
    const next = document.createElement('div');
    next.append(Object.assign(document.createElement('h2'), { textContent: 'Second' }));
    views?.replaceChildren(next);
    await settle();
    expect(proposals().map(([, data]) => data)).toMatchObject([
      { capture: { warnings: ['First'] } },
      { capture: { warnings: ['Second'] } },
    ]);
  });

  test('is not woken by typing below the parts it watches', async () => {
    page('<div class="aeF"><div class="nH"><div><h2>Quote</h2><div id="editor"></div></div></div></div>');
    watchGmail([reader], controller.signal);
    await settle();
    read.mockClear();
    document.querySelector('#editor')?.append('typed');
    await settle(1000);
    expect(read).not.toHaveBeenCalled();
  });

  test('waits for a page that is still being drawn, and says so in the end', async () => {
    page('<p></p>');
    watchGmail([reader], controller.signal);
    await settle(1000);
    expect(proposals()).toEqual([]);
    await settle(20_000);
    expect(proposals()).toHaveLength(1);
    expect(proposals()[0]?.[1]).toMatchObject({ capture: { refused: 'not-loaded' } });
  });

  test('falls silent when the extension goes', async () => {
    page('<h2>Quote</h2>');
    watchGmail([reader], controller.signal);
    controller.abort();
    await settle(20_000);
    expect(proposals()).toEqual([]);
  });
});
