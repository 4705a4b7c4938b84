import type { CaptureAsRead, PageKind } from '../pipeline/capture.ts';

/** What an address alone says: the kind of page and, for a person's page, the key the store is asked for. */
export interface PageAddress {
  kind: PageKind;
  /** Canonical address: country hosts, overlays, languages and tracking removed. */
  url: string;
  /** LinkedIn slug as in the address (percent-decoded once), or `null`. */
  slug: string | null;
  /** LinkedIn member id (`ACoAA…`), when the address carries that instead of a slug. */
  memberId: string | null;
}

/** A reader of one kind of page: recognises it by its address, and reads a document without touching it. */
export interface Reader {
  /** File name, fixture folder and first part of every layer's name. */
  id: string;
  kind: PageKind;
  recognise(url: URL): boolean;
  /** Pure: takes the page as it stands, changes nothing, asks nobody, knows no clock. Never throws on any document. */
  read(doc: Document, url: URL): CaptureAsRead;
}
