import { createRoot } from 'react-dom/client';
import { activateLocale, preferredLocale } from '../../utils/i18n/index.ts';
import { PopupApp } from '../popup/PopupApp.tsx';
import { AppRoot } from '../ui/AppRoot.tsx';
import { readLook, useLook, type Look } from './look.ts';
import { readGlance, type Glance } from './popup.ts';

/** How long the first paint waits for the store, ms. A popup is better empty for a moment than not there. */
const PATIENCE = 400;

/** Draws the popup once, with its numbers in place: store, settings and words are fetched side by side. */
export async function startPopup(root: HTMLElement): Promise<void> {
  const reading = readGlance().catch(() => null);
  // Most reps keep the browser's language: its words are on their way before the settings are read.
  const expected = activateLocale(preferredLocale(navigator.languages));
  const look = await readLook();
  await expected;
  const [glance] = await Promise.all([Promise.race([reading, pause(PATIENCE)]), activateLocale(look.locale)]);
  createRoot(root).render(<Popup look={look} glance={glance} />);
}

function Popup({ look: first, glance }: { look: Look; glance: Glance | null }) {
  const look = useLook(first);
  return (
    <AppRoot theme={look.theme} locale={look.locale}>
      <PopupApp first={glance} onboarded={look.onboarded} />
    </AppRoot>
  );
}

function pause(ms: number): Promise<null> {
  return new Promise((done) => {
    setTimeout(() => done(null), ms);
  });
}
