import { useLingui } from '@lingui/react/macro';
import { Link } from 'wouter';
import { Avatar } from '../ui/Avatar.tsx';
import { timeAgo } from '../words/time.ts';
import { WIDTHS } from './columns.ts';
import { workLine, type Hit } from './hit.ts';
import { StageChip } from './StageChip.tsx';

interface Props {
  hit: Hit;
  /** Place in the list, from 0. */
  index: number;
  stages: readonly string[];
  now: Date;
  open: boolean;
  /** In the tab order. */
  reachable: boolean;
  onFocus: (index: number) => void;
}

/** One person of the list; the whole row is the link to what is known of them. */
export function PersonRow({ hit, index, stages, now, open, reachable, onFocus }: Props) {
  const { i18n } = useLingui();
  const exact = i18n.date(hit.lastActivityAt, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <tr
      aria-rowindex={index + 2}
      className="relative h-11 shadow-[inset_0_-1px_var(--line)] hover:bg-hover has-aria-[current=true]:bg-accent-soft"
    >
      <td className={WIDTHS.name}>
        <div className="flex items-center gap-2.5">
          <Avatar name={hit.fullName} />
          <div className="min-w-0">
            <Link
              href={`/people/${hit.personId}`}
              data-row={index}
              tabIndex={reachable ? 0 : -1}
              aria-current={open ? 'true' : undefined}
              onFocus={() => onFocus(index)}
              className="block truncate font-semibold outline-none after:absolute after:inset-0 focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-accent"
            >
              {hit.fullName}
            </Link>
            <span className="hidden truncate text-sm text-muted @min-[700px]:block">{hit.title}</span>
            <span className="block truncate text-sm text-muted @min-[700px]:hidden">{workLine(hit)}</span>
          </div>
        </div>
      </td>
      <td className={`truncate ${WIDTHS.company}`}>{hit.company}</td>
      <td className={`truncate ${WIDTHS.stage}`}>
        <StageChip stageIndex={hit.stageIndex} status={hit.status} stages={stages} />
      </td>
      <td className={`truncate text-muted ${WIDTHS.last}`}>
        <time dateTime={hit.lastActivityAt} title={exact}>
          {timeAgo(i18n, hit.lastActivityAt, now)}
        </time>
      </td>
    </tr>
  );
}
