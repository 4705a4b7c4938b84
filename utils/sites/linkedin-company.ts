import type { CaptureAsRead, Refusal } from '../pipeline/capture.ts';
import { emptyCapture, linkOf, textOf } from './dom.ts';
import { linkedinAddress } from './linkedin/address.ts';
import { companyFacts } from './linkedin/company-facts.ts';
import { pick } from './linkedin/findings.ts';
import { fold } from './linkedin/lines.ts';
import { titleNames } from './linkedin/names.ts';
import { COMPANY, MAIN, NOT_FOUND, SIGN_IN } from './linkedin/selectors.ts';
import type { PageAddress, Reader } from './site.ts';

/** Slug or number in a company's address. */
const keyOf = (path: string): string | null =>
  /^\/(?:company|school|showcase)\/([^/]+)\//.exec(path)?.[1] ?? null;

const numbered = (text: string): boolean => /^\d+$/.test(text);

/** Slugs or numbers that the page's own tabs lead to. */
function tabKeys(main: Element, url: URL): Set<string> {
  const keys = [...main.querySelectorAll(COMPANY.tabs)].flatMap((tab) => {
    const link = tab.closest('aside') ? null : linkOf(tab.getAttribute('href'), url);
    const address = link && linkedinAddress(link);
    return address?.kind === 'linkedin-company' ? (keyOf(new URL(address.url).pathname) ?? []) : [];
  });
  return new Set(keys.map(fold));
}

/** The number in the page's searches for its employees, when they name this one organisation. */
function employer(main: Element): string | null {
  const ids = [...main.querySelectorAll(COMPANY.employees)].flatMap(
    (link) =>
      (new URLSearchParams(link.getAttribute('href')?.split('?')[1]).get('currentCompany') ?? '').match(
        /\d+/g,
      ) ?? [],
  );
  return new Set(ids).size === 1 ? (ids[0] ?? null) : null;
}

function read(doc: Document, url: URL, address: PageAddress): CaptureAsRead {
  const refuse = (reason: Refusal): CaptureAsRead => emptyCapture(address.url, address.kind, reason);
  const main = doc.querySelector(MAIN);
  const heading = main?.querySelector('h1');
  const name = textOf(heading);
  if (!main || !heading || !name) {
    if (doc.querySelector(NOT_FOUND)) return refuse('not-found');
    return refuse(doc.querySelector(SIGN_IN) ? 'signed-out' : 'not-loaded');
  }
  // `Name | LinkedIn`, `Name: About | LinkedIn`.
  const titles = titleNames(doc.title);
  if (titles.length > 0 && !titles.some((title) => fold(title).startsWith(fold(name)))) {
    return refuse('name-title-disagree');
  }
  const key = keyOf(new URL(address.url).pathname) ?? '';
  const tabs = tabKeys(main, url);
  if (tabs.size > 0 && ![...tabs].some((tab) => tab === fold(key) || numbered(tab) !== numbered(key))) {
    return refuse('two-identities');
  }
  const facts = companyFacts(main, url);
  const valueOf = (field: keyof typeof facts): string | null => pick(facts[field], '').value;
  const others = [...tabs].filter((tab) => !numbered(tab));
  return {
    ...emptyCapture(address.url, address.kind),
    company: {
      name,
      website: valueOf('website'),
      industry: valueOf('industry'),
      size: valueOf('size'),
      location: valueOf('location'),
      linkedinSlug: numbered(key)
        ? others.length === 1
          ? (others[0] ?? null)
          : null
        : decodeURIComponent(key),
      linkedinId: numbered(key) ? key : employer(main),
    },
  };
}

/** A company's page, signed in (classic markup, 2018 – 2026) or logged out. Its employees are not read. */
export const linkedinCompany: Reader = {
  id: 'linkedin-company',
  kind: 'linkedin-company',
  recognise: (url) => linkedinAddress(url)?.kind === 'linkedin-company',
  read(doc, url) {
    const address = linkedinAddress(url);
    if (!address) return emptyCapture(url.href, 'none', 'not-recognised');
    try {
      return read(doc, url, address);
    } catch {
      // As for a person: whatever a page does to a layer, it is refused and not half read.
      return emptyCapture(address.url, address.kind, 'not-recognised');
    }
  },
};
