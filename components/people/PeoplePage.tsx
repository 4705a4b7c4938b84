import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { PeopleSort } from '../hooks/people-feed.ts';
import { TextInput } from '../ui/TextInput.tsx';
import { FilteredPeople } from './FilteredPeople.tsx';
import { AllPeople } from './AllPeople.tsx';
import { PersonPane } from './PersonPane.tsx';

/** Everybody saved, with one of them open beside the list; where it is narrow, in its place. */
export function PeoplePage({ personId }: { personId: string | null }) {
  const { t } = useLingui();
  const [filter, setFilter] = useState('');
  const [sort, setSort] = useState<PeopleSort>('recent');
  return (
    <div className="flex h-full">
      <section
        aria-labelledby="people"
        className={`@container min-w-0 flex-1 flex-col ${personId ? 'hidden lg:flex' : 'flex'}`}
      >
        <div className="flex items-center gap-4 px-4 py-3">
          <h1 id="people" className="text-lg font-semibold">
            <Trans>People</Trans>
          </h1>
          <TextInput
            type="search"
            aria-label={t`Filter people`}
            placeholder={t`Name, company or e-mail begins with…`}
            className="max-w-72"
            value={filter}
            onChange={(event) => setFilter(event.target.value)}
          />
        </div>
        {filter.trim() === '' ? (
          <AllPeople key={sort} sort={sort} onSort={setSort} openId={personId} />
        ) : (
          <FilteredPeople text={filter} openId={personId} />
        )}
      </section>
      {personId && <PersonPane key={personId} personId={personId} />}
    </div>
  );
}
