import { Trans } from '@lingui/react/macro';
import { ArrowDown, ArrowUp } from 'lucide-react';
import type { ReactNode } from 'react';
import type { PeopleSort } from '../hooks/people-feed.ts';
import { WIDTHS } from './columns.ts';

interface Props {
  /** What the list is sorted by; `null` where it cannot be sorted. */
  sort: PeopleSort | null;
  onSort: (sort: PeopleSort) => void;
}

/** The columns' names; two of them sort. */
export function PeopleHead({ sort, onSort }: Props) {
  return (
    <thead className="sticky top-0 z-10 bg-bg text-sm text-muted shadow-[inset_0_-1px_var(--line)]">
      <tr aria-rowindex={1} className="h-8">
        <Head name="name" order="ascending" sort={sort} onSort={onSort} className={WIDTHS.name}>
          <Trans>Name</Trans>
        </Head>
        <th scope="col" className={`font-normal ${WIDTHS.company}`}>
          <Trans>Company</Trans>
        </th>
        <th scope="col" className={`font-normal ${WIDTHS.stage}`}>
          <Trans>Stage</Trans>
        </th>
        <Head name="recent" order="descending" sort={sort} onSort={onSort} className={WIDTHS.last}>
          <Trans>Activity</Trans>
        </Head>
      </tr>
    </thead>
  );
}

interface HeadProps extends Props {
  name: PeopleSort;
  order: 'ascending' | 'descending';
  className: string;
  children: ReactNode;
}

function Head({ name, order, sort, onSort, className, children }: HeadProps) {
  const sorted = sort === name;
  const Arrow = order === 'ascending' ? ArrowUp : ArrowDown;
  return (
    <th scope="col" aria-sort={sorted ? order : undefined} className={`font-normal ${className}`}>
      {sort === null ? (
        children
      ) : (
        <button
          type="button"
          onClick={() => onSort(name)}
          className={`-mx-1.5 inline-flex h-6 max-w-full items-center gap-1 rounded-sm px-1.5 hover:bg-hover ${
            sorted ? 'font-semibold text-ink' : ''
          }`}
        >
          <span className="truncate">{children}</span>
          {sorted && <Arrow aria-hidden size={12} className="shrink-0" />}
        </button>
      )}
    </th>
  );
}
