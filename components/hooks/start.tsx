import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { activateLocale } from '../../utils/i18n/index.ts';
import { openStore } from '../../utils/store/index.ts';
import { loadCommands } from './run.ts';
import { AppRoot } from '../ui/AppRoot.tsx';
import { localeOf, readSettings, useSettings, type Settings } from './settings.ts';

/**
 * Starts a page of the extension: opens the store, loads the language and draws `screen` in `#root`. The store opens
 * while the page is drawn; a store that fails to open tells so through its health.
 */
export async function start(screen: ReactNode): Promise<void> {
  void openStore();
  const first = await readSettings();
  await activateLocale(localeOf(first));
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no #root');
  createRoot(root).render(
    <StrictMode>
      <Page first={first}>{screen}</Page>
    </StrictMode>,
  );
  // Ready before the rep can press anything; a failure shows with the first act.
  requestIdleCallback(() => void loadCommands().catch(() => undefined), { timeout: 1_000 });
}

function Page({ first, children }: { first: Settings; children: ReactNode }) {
  const settings = useSettings() ?? first;
  return (
    <AppRoot theme={settings.theme} locale={localeOf(settings)}>
      {children}
    </AppRoot>
  );
}
