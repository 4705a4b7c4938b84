import type { PageKind } from '../../pipeline/capture.ts';
import { decodeOnce, LIMITS } from '../dom.ts';
import type { PageAddress } from '../site.ts';

/** LinkedIn's own hosts: the site, its country hosts (which answer without a redirect) and the old mobile ones. */
const HOST = /^(?:(?:www|m|touch|[a-z]{2})\.)?linkedin\.com$/;

/** A member id in the place of a slug; its case matters. Seen from 2020 to 2026, 39 characters. */
const MEMBER_ID = /^ACoAA[\w-]{10,}$/;

/** First path segments → kind, for pages whose canonical address is their path without a query. Seen 2026-06. */
const PLAIN: readonly (readonly [RegExp, PageKind])[] = [
  [/^\/sales\/(?:lead|people)\/A/, 'sales-lead'],
  [/^\/sales\/search\/people(?:\/|$)/, 'sales-people'],
  [/^\/search\/results\/people(?:\/|$)/, 'linkedin-people'],
  [/^\/messaging(?:\/|$)/, 'linkedin-messaging'],
];

const ORIGIN = 'https://www.linkedin.com';

/** True for an https address on exactly one of LinkedIn's hosts; `linkedin.com.example` is none of them. */
export function isLinkedin(url: URL): boolean {
  return /^https?:$/.test(url.protocol) && !url.port && HOST.test(url.hostname.replace(/\.$/, ''));
}

/** A path segment as an id: decoded once; `null` when it is empty, too long or hides a further address. */
function segment(raw: string | undefined): string | null {
  const id = decodeOnce(raw ?? '');
  // oxlint-disable-next-line no-control-regex -- an id has no control characters
  return id && id.length <= LIMITS.id && !/[\u0000-\u0020/\\?#%]/.test(id) ? id : null;
}

/** What a LinkedIn address says (forms: country and mobile hosts, overlays, sub-pages, languages); `null` elsewhere. */
export function linkedinAddress(url: URL): PageAddress | null {
  if (!isLinkedin(url)) return null;
  const path = url.pathname.replace(/^\/mwlite(?:\/profile(?=\/in\/))?(?=\/)/, '').replace(/\/{2,}/g, '/');
  const [, first, second] = path.split('/');
  const id = segment(second);
  const none = { slug: null, memberId: null };
  if (first === 'in' && id) {
    const canonical = `${ORIGIN}/in/${encodeURIComponent(id)}/`;
    const byId = MEMBER_ID.test(id);
    return {
      kind: 'linkedin-profile',
      url: canonical,
      slug: byId || id === 'me' ? null : id,
      memberId: byId ? id : null,
    };
  }
  if (/^(?:company|school|showcase)$/.test(first ?? '') && id) {
    return { kind: 'linkedin-company', url: `${ORIGIN}/${first}/${encodeURIComponent(id)}/`, ...none };
  }
  const kind = PLAIN.find(([pattern]) => pattern.test(path))?.[1] ?? 'none';
  return { kind, url: `${ORIGIN}${path}`, ...none };
}
