/**
 * What the service worker needs of the store: it looks people up, keeps what is on screen, and sees that the store is
 * whole. It runs no command, and so need not load them at every wake-up.
 */
export { openStore } from './open-store.ts';
export { personCard } from './queries/card.ts';
export { personByAddress } from './queries/known.ts';
export { settings } from './settings.ts';
export { clearScreen, readScreen, writeScreen } from './screen.ts';
