import type { Refusal } from '../../pipeline/capture.ts';
import { isLinkedin } from './address.ts';
import { canonicalOf, identities, ownElements, personOf, samePerson, type Scope } from './scope.ts';
import { COMPOSE, EDIT, INVITE, MAIN, NOT_FOUND, SIGN_IN } from './selectors.ts';

/** Addresses of the sign-in wall and of the page that does not exist; the person's own address is gone by then. */
const WALL = /^\/(?:authwall|login|uas|checkpoint|signup)(?:\/|$)/;
const MISSING = /^\/(?:404|in\/unavailable)(?:\/|$)/;

/** True for the sign-in wall, which stands in the place of any page. */
export const isWall = (url: URL): boolean =>
  isLinkedin(url) && (WALL.test(url.pathname) || MISSING.test(url.pathname));

/** The refusal that an address alone demands. */
export function refusedByAddress(url: URL): Refusal | null {
  if (WALL.test(url.pathname)) return 'signed-out';
  if (MISSING.test(url.pathname)) return 'not-found';
  return /^\/in\/(?:me|[^/]+\/edit)(?:\/|$)/.test(url.pathname) ? 'own-profile' : null;
}

/** Only the account's own page links to its editing; in the older card there was nothing else to be done there. */
function isOwn({ doc, url, address, card }: Scope): boolean {
  const edited = ownElements(doc, EDIT).flatMap((link) => personOf(link, url) ?? []);
  if (edited.some((key) => samePerson(key, address))) return true;
  return (
    card !== null &&
    card.matches('.pv-top-card') &&
    !card.querySelector(`button,[role="button"],.dist-value,.distance-badge,${COMPOSE},${INVITE}`)
  );
}

/** The refusal that the page as a whole demands, before any field is read. */
export function refusedByPage(scope: Scope, all: readonly Element[]): Refusal | null {
  const { doc, url, address, card } = scope;
  const canonical = canonicalOf(doc, url);
  if (canonical && !samePerson(canonical, address)) return 'two-identities';
  if (isOwn(scope)) return 'own-profile';
  if (card) return null;
  if (doc.querySelector(NOT_FOUND)) return 'not-found';
  if (doc.querySelector(SIGN_IN)) return 'signed-out';
  if (all.some((found) => identities(found, url).size > 0)) return 'two-identities';
  const main = doc.querySelector(MAIN);
  return (main?.textContent ?? '').trim().length < DRAWN ? 'not-loaded' : null;
}

/** A page with less text than this in its own part has not been drawn, characters. */
const DRAWN = 200;
