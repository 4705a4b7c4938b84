import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Link, useRoute } from 'wouter';
import { HealthNotice } from '../data/HealthNotice.tsx';
import { useFreshInsights } from '../hooks/pipeline.ts';
import { useNow } from '../hooks/now.ts';
import { DashboardSearch } from './DashboardSearch.tsx';
import { Mark } from './Mark.tsx';

/** What surrounds every page of the dashboard: name, pages, search. */
export function Shell({ children }: { children: ReactNode }) {
  const { t } = useLingui();
  useFreshInsights(useNow());
  return (
    <div className="flex h-dvh flex-col">
      <a
        href="#main"
        onClick={(press) => {
          press.preventDefault(); // the hash holds the route
          document.getElementById('main')?.focus();
        }}
        className="absolute top-2 left-2 z-40 -translate-y-20 rounded-md bg-accent px-3 py-1 text-accent-ink focus:translate-y-0"
      >
        <Trans>Skip to content</Trans>
      </a>
      <header className="flex flex-wrap items-center gap-x-6 gap-y-1 border-b border-line bg-surface px-4 pt-2 sm:pb-2">
        <Link href="/people" className="flex items-center gap-2 font-semibold">
          <Mark />
          Embudo
        </Link>
        <nav
          aria-label={t`Pages`}
          className="order-last flex w-full gap-5 overflow-x-auto [scrollbar-width:none] sm:order-none sm:w-auto"
        >
          <PageLink to="/people">
            <Trans>People</Trans>
          </PageLink>
          <PageLink to="/history">
            <Trans>History</Trans>
          </PageLink>
          <PageLink to="/settings">
            <Trans>Settings</Trans>
          </PageLink>
        </nav>
        <div className="ml-auto flex w-full max-w-52 min-w-0 flex-1 sm:max-w-72">
          <DashboardSearch />
        </div>
      </header>
      <HealthNotice />
      <main id="main" tabIndex={-1} className="min-h-0 flex-1 outline-none">
        {children}
      </main>
    </div>
  );
}

function PageLink({ to, children }: { to: string; children: ReactNode }) {
  const [here] = useRoute(`${to}/*?`);
  return (
    <Link
      href={to}
      aria-current={here ? 'page' : undefined}
      className="py-1.5 text-muted hover:text-ink aria-[current=page]:font-semibold aria-[current=page]:text-ink aria-[current=page]:shadow-[inset_0_-2px_var(--accent)] sm:aria-[current=page]:shadow-none"
    >
      {children}
    </Link>
  );
}
