import type { ContactKind } from '../../utils/pipeline/contact-point.ts';

interface Contact {
  kind: ContactKind;
  value: string;
  written: string;
}

const profile = (key: string): string => `https://www.linkedin.com/in/${encodeURIComponent(key)}/`;

/** Enough of an opaque id to tell two apart. */
const shortened = (id: string): string => (id.length > 16 ? `${id.slice(0, 8)}…${id.slice(-4)}` : id);

const LINKS: Record<ContactKind, (contact: Contact) => { href: string | null; text: string }> = {
  email: ({ value }) => ({ href: `mailto:${encodeURIComponent(value).replace('%40', '@')}`, text: value }),
  phone: ({ value, written }) => ({ href: /^\+\d+$/.test(value) ? `tel:${value}` : null, text: written }),
  website: ({ value, written }) => ({
    href: webAddress(value),
    text: written.replace(/^https?:\/\//, '').replace(/\/$/, ''),
  }),
  'linkedin-slug': ({ value }) => ({ href: profile(value), text: `/in/${value}` }),
  'linkedin-member': ({ value }) => ({ href: profile(value), text: shortened(value) }),
  'sales-lead': ({ value }) => ({ href: null, text: shortened(value) }),
};

/** What a contact point opens, and how it is written; `href` is `null` where nothing safe can be opened. */
export const contactLink = (contact: Contact): { href: string | null; text: string } =>
  LINKS[contact.kind](contact);

/** Only the web's own two protocols: a captured address must not run anything. */
function webAddress(value: string): string | null {
  const url = URL.canParse(value)
    ? new URL(value)
    : URL.canParse(`https://${value}`)
      ? new URL(`https://${value}`)
      : null;
  return url && (url.protocol === 'https:' || url.protocol === 'http:') ? url.href : null;
}
