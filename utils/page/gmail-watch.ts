import { deliver } from '../messages/deliver.ts';
import { sendMessage } from '../messages/protocol.ts';
import type { Reader } from '../sites/site.ts';
import { watchGmailChanges } from './gmail-changes.ts';
import { watchNavigation } from './navigation.ts';
import { propose } from './propose.ts';

/** Gmail paints in bursts: a reading waits until nothing has changed for this long, ms. */
const CALM = 150;

/** Waits before a page that is not drawn yet is looked at again, ms; 15 s in all, as long as InboxSDK waits. */
const AGAIN = [250, 500, 1000, 2000, 4000, 7000];

/**
 * Reads each Gmail thread when the rep opens it, and again when more of it is shown, as long as Gmail is switched on.
 * What is on screen is proposed once for every change of what was read, never for a change of the page alone.
 */
export function watchGmail(readers: readonly Reader[], signal: AbortSignal): void {
  /** Aborted by every navigation, with all that waits for the page that was left. */
  let visit = new AbortController();
  let proposed = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const changes = watchGmailChanges(document, () => readSoon(CALM));

  async function open(url: URL): Promise<void> {
    visit.abort();
    visit = new AbortController();
    clearTimeout(timer);
    proposed = '';
    const current = visit.signal;
    const answer = await deliver(() => sendMessage('pageOpened', { url: url.href.slice(0, 2048) }), {
      signal: current,
    }).catch(() => null);
    if (!current.aborted && answer?.ok && answer.read) readSoon(CALM);
    else if (!current.aborted) changes.stop();
  }

  function readSoon(wait: number, attempt = 0): void {
    clearTimeout(timer);
    const current = visit.signal;
    timer = setTimeout(() => {
      if (!current.aborted) read(current, attempt);
    }, wait);
  }

  function read(current: AbortSignal, attempt: number): void {
    const url = new URL(location.href);
    const capture = readers.find((reader) => reader.recognise(url))?.read(document, url);
    changes.refresh();
    if (!capture) return;
    const again = AGAIN[attempt];
    if (capture.refused && again !== undefined) readSoon(again, attempt + 1);
    const content = JSON.stringify(capture);
    // A page that is still being drawn is reported only when it stays that way.
    if (content === proposed || (capture.refused && again !== undefined)) return;
    proposed = content;
    void propose(capture, crypto.randomUUID(), current);
  }

  signal.addEventListener('abort', () => {
    visit.abort();
    changes.stop();
    clearTimeout(timer);
  });
  watchNavigation((url) => void open(url), signal);
  void open(new URL(location.href));
}
