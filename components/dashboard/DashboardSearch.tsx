import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { usePeopleSearch } from '../hooks/people.ts';
import { usePipelines } from '../hooks/pipeline.ts';
import { PersonSearch } from '../people/PersonSearch.tsx';
import { stageName } from '../words/stages.ts';

/** Finds anybody from any page of the dashboard. */
export function DashboardSearch() {
  const { i18n } = useLingui();
  const [, go] = useLocation();
  const [text, setText] = useState('');
  const hits = usePeopleSearch(text);
  const stages = (usePipelines()?.[0]?.stages ?? []).map((stage) => stageName(i18n, stage));
  return (
    <div
      className="relative flex min-w-0 flex-1"
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setText('');
      }}
    >
      <PersonSearch
        text={text}
        onText={setText}
        hits={hits}
        stages={stages}
        onOpen={(personId) => {
          setText('');
          go(`/people/${personId}`);
        }}
      >
        {(results) => (
          <div className="absolute top-full right-0 z-20 mt-1 max-h-[60dvh] w-96 max-w-[calc(100vw-32px)] overflow-y-auto rounded-md border border-line-strong bg-surface p-1 shadow-lg shadow-black/10">
            {results}
          </div>
        )}
      </PersonSearch>
    </div>
  );
}
