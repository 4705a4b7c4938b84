import { lazy, Suspense } from 'react';
import { Redirect, Route, Router, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { OnboardingPage } from '../onboarding/OnboardingPage.tsx';
import { PeoplePage } from '../people/PeoplePage.tsx';
import { SettingsPage } from '../settings/SettingsPage.tsx';
import { useReminderAlarm } from '../hooks/tasks.ts';
import { LibraryRoot } from '../ui/LibraryRoot.tsx';
import { UndoConflict } from '../panel/UndoConflict.tsx';
import { Shell } from './Shell.tsx';

const HistoryPage = lazy(() => import('../history/HistoryPage.tsx'));

/** The full page: what does not fit beside another page. Its routes stand behind the `#`, so that links survive a restart. */
export function DashboardApp() {
  useReminderAlarm();
  return (
    <LibraryRoot>
      {/* oxlint-disable-next-line react/hooks -- wouter takes the way it reads the address as a hook */}
      <Router hook={useHashLocation}>
        <Switch>
          <Route path="/welcome">
            <OnboardingPage />
          </Route>
          <Route>
            <Shell>
              <Switch>
                <Route path="/people/:id?">{({ id }) => <PeoplePage personId={id ?? null} />}</Route>
                <Route path="/history">
                  <Suspense fallback={null}>
                    <HistoryPage />
                  </Suspense>
                </Route>
                <Route path="/settings/:section?">
                  {({ section }) => <SettingsPage section={section ?? null} />}
                </Route>
                <Route>
                  <Redirect to="/people" replace />
                </Route>
              </Switch>
            </Shell>
          </Route>
        </Switch>
      </Router>
      <UndoConflict />
    </LibraryRoot>
  );
}
