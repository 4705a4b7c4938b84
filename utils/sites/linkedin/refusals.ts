import type { Refusal } from '../../pipeline/capture.ts';
import { isLinkedin } from './address.ts';
import { identities, samePerson, type Scope } from './scope.ts';
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

/** Only on the account's own card nothing can be done with the person: no degree, no button, no conversation. */
function isOwn(card: Element): boolean {
  if (card.querySelector(EDIT)) return true;
  return (
    card.matches('.pv-top-card') &&
    !card.querySelector(`button,[role="button"],.dist-value,.distance-badge,${COMPOSE},${INVITE}`)
  );
}

/** The refusal that the page as a whole demands, before any field is read. */
export function refusedByPage(scope: Scope, all: readonly Element[]): Refusal | null {
  const { doc, url, address, card } = scope;
  if (card) return isOwn(card) ? 'own-profile' : null;
  if (doc.querySelector(NOT_FOUND)) return 'not-found';
  if (doc.querySelector(SIGN_IN)) return 'signed-out';
  const others = all.flatMap((found) => [...identities(found, url)]).some((key) => !samePerson(key, address));
  if (all.length > 1 || others) return 'two-identities';
  const main = doc.querySelector(MAIN);
  return (main?.textContent ?? '').trim().length < DRAWN ? 'not-loaded' : null;
}

/** A page with less text than this in its own part has not been drawn, characters. */
const DRAWN = 200;
