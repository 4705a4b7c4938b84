import { gmailAddress } from './gmail-address.ts';
import { linkedinAddress } from './linkedin/address.ts';
import type { PageAddress } from './site.ts';

/** What an address alone says, before and without any reading. Hosts are compared whole; anything else is `none`. */
export function pageAddress(url: URL): PageAddress {
  return (
    linkedinAddress(url) ??
    gmailAddress(url) ?? { kind: 'none', url: url.href.replace(/[?#].*$/s, ''), slug: null, memberId: null }
  );
}
