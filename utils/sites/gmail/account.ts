import { clean } from '../dom.ts';
import { addressesIn, addressOf, sameAddress } from './mailbox.ts';
import { SEL } from './selectors.ts';
import { agreed, drawn } from './trust.ts';

export interface Account {
  /** The mailbox on screen, when two signs agree on it. */
  email: string | null;
  /** The account button's label: contains the holder's name in some order and language. */
  label: string;
  warning: 'account-unknown' | 'accounts-disagree' | null;
}

/** The address before the product's name in the tab's title. A subject may hold addresses too, so the last one counts. */
function fromTitle(doc: Document): string | null {
  const parts = (clean(doc.title) ?? '').split(' - ').slice(1, -1);
  return parts.map(addressOf).findLast((address) => address !== null) ?? null;
}

/**
 * Whose mailbox this is: page data, account button and title, two of which must agree. In a delegated mailbox
 * (`/mail/b/…`) the first two may name the person signed in, so the title has to be one of the two.
 */
export function readAccount(doc: Document, url: URL): Account {
  const button = agreed(drawn(doc, SEL.accountButton).map((link) => link.getAttribute('aria-label')));
  const data = addressOf(
    agreed([...doc.querySelectorAll(SEL.accountMeta)].map((meta) => meta.getAttribute('content'))),
  );
  const signedIn = addressesIn(button).at(-1) ?? null;
  const title = fromTitle(doc);
  const delegated = url.pathname.startsWith('/mail/b/');
  const clash = data !== null && signedIn !== null && !sameAddress(data, signedIn);
  const pairs: (readonly [string | null, string | null])[] = [
    [data, title],
    [signedIn, title],
  ];
  if (!delegated) pairs.unshift([data, signedIn]);
  const email = clash && !delegated ? null : (pairs.find(([a, b]) => sameAddress(a, b))?.[0] ?? null);
  return {
    email,
    label: clean(button) ?? '',
    warning: email ? null : clash ? 'accounts-disagree' : 'account-unknown',
  };
}
