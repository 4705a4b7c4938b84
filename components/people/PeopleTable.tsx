import { useLingui } from '@lingui/react/macro';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import type { PeopleSort } from '../hooks/people-feed.ts';
import { useNow } from '../hooks/now.ts';
import { usePipelines } from '../hooks/pipeline.ts';
import { stageName } from '../words/stages.ts';
import type { Hit } from './hit.ts';
import { PeopleHead } from './PeopleHead.tsx';
import { PersonRow } from './PersonRow.tsx';
import { useReturnedFocus, useRowKeys } from './row-keys.ts';

/** Height of a row, px. */
const ROW = 44;
/** Rows drawn beyond the visible ones, above and below. */
const OVERSCAN = 8;
/** Further rows are asked for when fewer than these are left below, so that scrolling does not wait. */
const AHEAD = 40;

interface Props {
  rows: Hit[];
  /** No more rows than these exist. */
  ended: boolean;
  onMore?: () => void;
  /** `null` where the list cannot be sorted. */
  sort: PeopleSort | null;
  onSort: (sort: PeopleSort) => void;
  openId: string | null;
}

/** People in rows, of which only those in view are drawn. Arrow keys move between rows, Enter opens one. */
export function PeopleTable({ rows, ended, onMore, sort, onSort, openId }: Props) {
  const { t, i18n } = useLingui();
  const now = useNow();
  const scroller = useRef<HTMLDivElement>(null);
  const stages = (usePipelines()?.[0]?.stages ?? []).map((stage) => stageName(i18n, stage));
  // oxlint-disable-next-line react/incompatible-library -- the compiler it would confuse is not in use
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    getItemKey: (index) => rows[index]?.personId ?? index,
    overscan: OVERSCAN,
    scrollPaddingStart: ROW, // the sticky heads
  });
  const items = virtual.getVirtualItems();
  const [first, last] = [items[0], items.at(-1)];
  const { current, onKeyDown, onFocusRow } = useRowKeys(rows.length, (index) => virtual.scrollToIndex(index));
  useReturnedFocus(scroller, openId, rows);

  useEffect(() => {
    if (!ended && (last?.index ?? 0) >= rows.length - AHEAD) onMore?.();
  }, [ended, last?.index, rows.length, onMore]);

  return (
    <div
      ref={scroller}
      className="min-h-0 flex-1 overflow-y-auto [scrollbar-color:var(--line-strong)_transparent] [contain:strict]"
    >
      <table
        aria-label={t`People`}
        aria-rowcount={ended ? rows.length + 1 : -1}
        className="w-full table-fixed border-collapse text-left"
      >
        <PeopleHead sort={sort} onSort={onSort} />
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys pressed on the rows' links */}
        <tbody onKeyDown={onKeyDown}>
          <Gap height={first?.start ?? 0} />
          {items.map(({ key, index }) => {
            const hit = rows[index];
            return (
              hit && (
                <PersonRow
                  key={key}
                  hit={hit}
                  index={index}
                  stages={stages}
                  now={now}
                  open={hit.personId === openId}
                  reachable={index === Math.min(current, rows.length - 1)}
                  onFocus={onFocusRow}
                />
              )
            );
          })}
          <Gap height={virtual.getTotalSize() - (last?.end ?? 0)} />
        </tbody>
      </table>
    </div>
  );
}

/** Stands for the rows that are not drawn. */
function Gap({ height }: { height: number }) {
  return height > 0 ? <tr aria-hidden="true" style={{ height }} /> : null;
}
