import { LIMITS, linkOf } from '../dom.ts';
import { isLinkedin } from './address.ts';

/** Other services' pages about somebody's whereabouts or accounts: nobody's own site. */
const NOT_A_SITE =
  /(?:^|\.)(?:twitter\.com|x\.com|bing\.com|google\.[a-z.]+|maps\.apple\.com|crunchbase\.com)$/;
const REDIRECT = /^\/(?:redir\/redirect|safety\/go)\/?$/;

/** The address of an external site, taken out of LinkedIn's own redirect; `null` for LinkedIn itself. */
export function website(href: string | null | undefined, base: URL): string | null {
  const link = linkOf(href, base);
  const target =
    link && isLinkedin(link) && REDIRECT.test(link.pathname) ? link.searchParams.get('url') : null;
  const site = target ? linkOf(target, base) : link;
  if (!site || !/^https?:$/.test(site.protocol) || isLinkedin(site)) return null;
  return NOT_A_SITE.test(site.hostname) || site.href.length > LIMITS.url ? null : site.href;
}
