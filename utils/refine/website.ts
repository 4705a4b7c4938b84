import { CAPS } from '../pipeline/capture.ts';
import { clean } from '../pipeline/clean.ts';
import { normaliseContact } from '../pipeline/keys.ts';

/** Where sites hide the address behind their own warning or counter. */
const WRAPPERS: readonly [host: RegExp, path: RegExp, parameter: string][] = [
  [/(^|\.)linkedin\.com$/, /^\/(redir\/|safety\/go)/, 'url'],
  [/(^|\.)google\.[a-z.]+$/, /^\/url$/, 'q'],
];

/**
 * A web address as written, with a scheme, out of the wrapper that a site puts around links that leave it; `null` for
 * anything that is not http(s) or too long to keep.
 */
export function readWebsite(written: string): string | null {
  const text = clean(written.slice(0, CAPS.url * 2)).replace(/[.,;)>\]]+$/, '');
  if (text === '' || normaliseContact('website', text) === null) return null;
  const absolute = /^https?:/i.test(text) ? text : `https://${text}`;
  const url = new URL(absolute);
  for (const [host, path, parameter] of WRAPPERS) {
    const inner = host.test(url.hostname) && path.test(url.pathname) ? url.searchParams.get(parameter) : null;
    if (inner !== null) return /^https?:/i.test(inner) ? readWebsite(inner.slice(0, CAPS.url)) : null;
  }
  return absolute.length <= CAPS.url && url.username === '' ? absolute : null;
}
