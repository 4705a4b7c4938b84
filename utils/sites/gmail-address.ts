import type { PageKind } from '../pipeline/capture.ts';
import { decodeOnce } from './dom.ts';
import type { PageAddress } from './site.ts';

/** First segments of the fragment that show a list of threads; a further token after their parameters opens one. */
const LIST =
  /^(?:inbox|sent|drafts|starred|snoozed|scheduled|all|imp|spam|trash|label|category|search|advanced-search|section_query|apps)$/;

/** Lists whose second segment is a parameter (a label's name, a query), not a thread. */
const WITH_PARAMETER = /^(?:label|category|search|advanced-search|section_query|apps)$/;

/** The last segment of an open thread: 16 hex digits (old), `#thread-f:…` (2018) or an opaque token (today). */
const THREAD = /^(?:[0-9a-f]{16}|#?thread-[af]:.+|[A-Za-z]{24,})$/;

function kindOf(url: URL): PageKind {
  const query = url.searchParams;
  if (query.get('view') === 'pt' && (query.has('th') || query.has('permthid'))) return 'gmail-thread';
  if (query.get('view') === 'om') return 'none';
  if (query.has('th')) return 'gmail-thread';
  // Compose windows stand on top of any view and are written after a question mark inside the fragment.
  const [view = '', overlay] = url.hash.slice(1).split('?', 2);
  const [route = '', ...rest] = view.split('/');
  if (route && !LIST.test(route)) return 'none';
  const last = rest.at(WITH_PARAMETER.test(route) && rest.length < 2 ? 1 : -1);
  if (last && THREAD.test(decodeOnce(last))) return 'gmail-thread';
  return overlay && /(?:^|&)compose=/.test(overlay) ? 'none' : 'gmail-list';
}

/** What a Gmail address says; `null` elsewhere. The token of a thread is never parsed: its id is read on the page. */
export function gmailAddress(url: URL): PageAddress | null {
  if (url.protocol !== 'https:' || url.host.replace(/\.$/, '') !== 'mail.google.com') return null;
  const kind = url.pathname.startsWith('/mail/') ? kindOf(url) : 'none';
  const [view] = url.hash.split('?', 1);
  return {
    kind,
    url: `https://mail.google.com${url.pathname}${url.search}${view ?? ''}`,
    slug: null,
    memberId: null,
  };
}
