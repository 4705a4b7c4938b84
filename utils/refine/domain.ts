import { parse } from 'tldts-icann';
import { fold } from '../pipeline/fold.ts';
import { isFreeMail } from './free-mail.ts';

/** Pages of these hosts belong to whoever has an account there. */
const SOCIAL = new Set(
  `linkedin.com facebook.com fb.com instagram.com twitter.com x.com threads.net tiktok.com youtube.com youtu.be vimeo.com
  pinterest.com snapchat.com whatsapp.com wa.me t.me telegram.me medium.com substack.com github.com gitlab.com
  bsky.app mastodon.social xing.com behance.net dribbble.com linktr.ee about.me calendly.com cal.com zoom.us meet.google.com
  google.com goo.gl bit.ly lnkd.in t.co tinyurl.com hubspot.com wordpress.com blogspot.com wixsite.com sites.google.com
  notion.site crunchbase.com angel.co wellfound.com skype.com teams.microsoft.com outlook.com aka.ms`.split(
    /\s+/,
  ),
);

/** The registrable domain of an address, a host or an e-mail (`www.ventas.globex.co.uk` → `globex.co.uk`), or `null`. */
export function registrableDomain(written: string): string | null {
  const { domain } = parse(written.slice(written.lastIndexOf('@') + 1));
  return domain !== null && domain.length <= 253 ? domain : null;
}

/** Whether a web address is an account on somebody else's site. */
export function isSocial(url: string): boolean {
  const { hostname, domain } = parse(url);
  return SOCIAL.has(hostname ?? '') || SOCIAL.has(domain ?? '');
}

/** Letters and digits of a folded name. */
const letters = (text: string) => fold(text).replace(/[^\p{L}\p{N}]/gu, '');

/**
 * The first label of a company's own domain (`globex`), or `null` for mail and sites that are for everyone.
 */
export function ownLabel(written: string): string | null {
  const domain = registrableDomain(written);
  if (domain === null || isFreeMail(domain) || SOCIAL.has(domain)) return null;
  return domain.split('.')[0] ?? null;
}

/** Whether a domain is named like a company: `globex.test` for Globex GmbH, `ibm.com` by its initials. */
export function isNamedLike(domainLabel: string, company: string): boolean {
  const label = domainLabel.replace(/-/g, '');
  const joined = letters(company);
  if (label.length < 3 || joined.length < 2) return label === joined;
  if (joined.startsWith(label) || label.startsWith(joined)) return true;
  const tokens = fold(company)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const initials = tokens.map((token) => token.charAt(0)).join('');
  if (tokens.length >= 3 && initials.startsWith(label)) return true;
  return tokens.some((token) => token === label || (token.length >= 5 && label.includes(token)));
}

/** What is known of a company, or of a person at it. */
export interface CompanySigns {
  name: string | null;
  websites: readonly string[];
  emails: readonly string[];
}

/**
 * The domain of a company: of its website, else of an e-mail address. Mail for everyone and accounts on other
 * people's sites count for nothing, unless the company is that site.
 */
export function companyDomain({ name, websites, emails }: CompanySigns): string | null {
  for (const website of websites) {
    const domain = registrableDomain(website);
    const itself = name !== null && domain?.split('.')[0] === letters(name);
    if (domain !== null && (itself || !isSocial(website))) return domain;
  }
  for (const email of emails) {
    const domain = registrableDomain(email);
    if (domain !== null && !isFreeMail(domain)) return domain;
  }
  return null;
}
