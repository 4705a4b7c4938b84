import { onMessage } from '../messages/protocol.ts';
import type { CaptureAsRead } from '../pipeline/capture.ts';
import { pageAddress } from '../sites/address.ts';
import { emptyCapture } from '../sites/dom.ts';
import type { Reader } from '../sites/site.ts';
import { propose } from './propose.ts';

/**
 * Reads the page when, and only when, the panel asks. The page is read once as it stands: nothing is scrolled, clicked,
 * fetched or written.
 */
export function answerReadRequests(readers: readonly Reader[], signal: AbortSignal): void {
  const stop = onMessage('readPage', async ({ data, sender }) => {
    // Only our own extension can send here at all; this leaves out everything but its pages.
    if (sender.origin?.startsWith('http')) return { ok: false, reason: 'wrong-sender' };
    const capture = readAsSeen(readers, new URL(location.href), data.url);
    const accepted = await propose(capture, data.operationId, signal);
    return accepted ? { ok: true } : { ok: false, reason: 'not-this-page' };
  });
  signal.addEventListener('abort', stop);
}

/** The capture of the page, or a refusal where its address is no longer `expected`, the one the rep was looking at. */
function readAsSeen(readers: readonly Reader[], url: URL, expected: string): CaptureAsRead {
  const address = pageAddress(url);
  const reader = readers.find((candidate) => candidate.recognise(url));
  if (address.url === expected && reader) return reader.read(document, url);
  return emptyCapture(address.url, address.kind, address.url === expected ? 'not-a-person' : 'moved-on');
}
