import type { CaptureAsRead } from '../pipeline/capture.ts';
import { pageAddress } from './address.ts';
import { emptyCapture } from './dom.ts';
import { linkedinCompany } from './linkedin-company.ts';
import { linkedinProfile } from './linkedin-profile.ts';
import type { Reader } from './site.ts';

/** All readers there are. A content script imports only those of its own site, to stay small. */
export const readers: readonly Reader[] = [linkedinProfile, linkedinCompany];

/** The reader of the page at this address, or `null` when its kind is not read. */
export function readerFor(url: URL): Reader | null {
  return readers.find((reader) => reader.recognise(url)) ?? null;
}

/** Reads a page with the reader of its address; a page that no reader knows is refused, never an error. */
export function readPage(doc: Document, url: URL): CaptureAsRead {
  const address = pageAddress(url);
  return readerFor(url)?.read(doc, url) ?? emptyCapture(address.url, address.kind, 'not-a-person');
}
