import { linkedinAddress } from '../sites/linkedin/address.ts';
import { NOWHERE, type Source } from './selection.ts';

/** The page on which something is marked, under its canonical address; its day is not told. */
export function linkedinSource(_doc: Document, url: URL): Source {
  return { ...NOWHERE, page: linkedinAddress(url)?.url ?? null };
}
