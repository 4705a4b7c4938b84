import type { CaptureAsRead } from '../pipeline/capture.ts';
import { pageAddress } from './address.ts';
import { emptyCapture } from './dom.ts';
import { gmailList } from './gmail-list.ts';
import { gmailThread } from './gmail-thread.ts';
import { linkedinCompany } from './linkedin-company.ts';
import { linkedinProfile } from './linkedin-profile.ts';
import type { Reader } from './site.ts';

/** The readers of each site: a content script names its own list only, and so carries nothing of the other site. */
export const linkedinReaders: readonly Reader[] = [linkedinProfile, linkedinCompany];
export const gmailReaders: readonly Reader[] = [gmailThread, gmailList];

/** The first of `readers` that knows the page at this address, or `null`. */
export function findReader(readers: readonly Reader[], url: URL): Reader | null {
  return readers.find((reader) => reader.recognise(url)) ?? null;
}

/** The same over all readers there are. */
export function readerFor(url: URL): Reader | null {
  return findReader(linkedinReaders, url) ?? findReader(gmailReaders, url);
}

/** Reads a page with the reader of its address; a page that no reader knows is refused, never an error. */
export function readPage(doc: Document, url: URL): CaptureAsRead {
  const address = pageAddress(url);
  return readerFor(url)?.read(doc, url) ?? emptyCapture(address.url, address.kind, 'not-a-person');
}
