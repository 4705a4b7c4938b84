import { existsSync, readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import * as z from 'zod';
import { capture, type Capture } from '../../utils/pipeline/capture.ts';
import { refine, type RefineContext } from '../../utils/refine/index.ts';
import { pageAddress } from '../../utils/sites/address.ts';
import { emptyCapture } from '../../utils/sites/dom.ts';
import { readerFor } from '../../utils/sites/index.ts';
import { isLinkedin } from '../../utils/sites/linkedin/address.ts';

const named = z.looseObject({ url: z.url() });

/** A page's address: the `url` of `<name>.expected.json`, else of the comment in the page's first line. */
export function savedAddress(path: string, html: string): URL {
  const beside = path.replace(/\.html$/, '.expected.json');
  const comment = /^\uFEFF?\s*<!--\s*(\{.*?\})\s*-->/.exec(html.slice(0, 4096))?.[1];
  const text = existsSync(beside) ? readFileSync(beside, 'utf8') : (comment ?? '{}');
  const found = named.safeParse(JSON.parse(text));
  if (found.success) return new URL(found.data.url);
  throw new Error('No address: give --url, or "url" in .expected.json or in the first line');
}

/**
 * The refined Capture of a saved page, as the panel would show it. The page's scripts do not run and nothing is loaded.
 * A LinkedIn address that no reader knows is refused; any other is a page on which nobody is.
 *
 * @throws without `address`, when the page does not name one either
 */
export function replayPage(path: string, context: RefineContext, address?: string): Capture {
  const html = readFileSync(path, 'utf8');
  const url = address === undefined ? savedAddress(path, html) : new URL(address);
  // A console of its own: jsdom would report the page's broken style sheets on ours.
  const { document } = new JSDOM(html, { url: url.href, virtualConsole: new VirtualConsole() }).window;
  const reader = readerFor(url);
  const { kind, url: canonical } = pageAddress(url);
  const read = reader
    ? reader.read(document, url)
    : emptyCapture(canonical, kind, isLinkedin(url) ? 'not-a-person' : null);
  return capture.parse(refine(read, context));
}
