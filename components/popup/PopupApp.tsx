import { useLingui } from '@lingui/react/macro';
import { lazy, Suspense, useState } from 'react';
import { leaveFor } from '../hooks/pages.ts';
import { painted, useGlance, usePeopleFound, type Glance } from '../hooks/popup.ts';
import { PersonSearch } from '../people/PersonSearch.tsx';
import { FirstRun } from './FirstRun.tsx';
import { Footer } from './Footer.tsx';
import { Overview } from './Overview.tsx';
import { stageName } from '../words/stages.ts';

/** Comes after the first paint: it knows the whole store. */
const HealthNotice = lazy(async () => {
  await painted();
  return { default: (await import('../data/HealthNotice.tsx')).HealthNotice };
});

/** The popup: the funnel, what needs the rep today, search, and the ways on. */
export function PopupApp({ first, onboarded }: { first: Glance | null; onboarded: boolean }) {
  const { i18n } = useLingui();
  const glance = useGlance(first);
  const [text, setText] = useState('');
  const hits = usePeopleFound(text);
  const stages = (glance?.stages ?? []).map((stage) => stageName(i18n, stage));
  const searching = text.trim() !== '';
  return (
    <div className="flex max-h-150 min-h-72 mx-auto w-100 flex-col">
      <header className="sticky top-0 z-10 border-b border-line bg-bg px-4 py-3">
        <h1 className="sr-only">Embudo</h1>
        <PersonSearch
          text={text}
          onText={setText}
          hits={hits}
          stages={stages}
          onOpen={(id) => leaveFor(`/people/${id}`)}
          focusAtOnce
        >
          {(results) => <div className="mt-2 max-h-100 overflow-y-auto">{results}</div>}
        </PersonSearch>
      </header>
      <main className="min-h-0 grow overflow-y-auto">
        <Suspense fallback={null}>
          <HealthNotice />
        </Suspense>
        {!searching &&
          glance &&
          (glance.started ? <Overview glance={glance} /> : <FirstRun onboarded={onboarded} />)}
      </main>
      <Footer panelLeads={onboarded} />
    </div>
  );
}
