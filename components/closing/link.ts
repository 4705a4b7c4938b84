import { clean } from '../../utils/pipeline/clean.ts';

/**
 * The address of a document as it was typed or pasted; one without `https://` in front gets it. `null` for nothing
 * typed, `undefined` for what is no such address.
 */
export function readLink(text: string): string | null | undefined {
  const typed = clean(text);
  if (!typed) return null;
  const absolute =
    /^[a-z][a-z0-9+.-]*:/i.test(typed) && !/^[^/]*:\d/.test(typed) ? typed : `https://${typed}`;
  if (!URL.canParse(absolute)) return undefined;
  const { protocol, hostname, username, href } = new URL(absolute);
  const named = /^[^.].*\.[^.]+$/.test(hostname) && username === '';
  return protocol === 'https:' && named && href.length <= 2048 ? href : undefined;
}
