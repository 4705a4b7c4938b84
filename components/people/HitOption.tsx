import { Avatar } from '../ui/Avatar.tsx';
import { workLine, type Hit } from './hit.ts';
import { StageChip } from './StageChip.tsx';

interface Props {
  id: string;
  hit: Hit;
  stages: readonly string[];
  selected: boolean;
  onPoint: () => void;
  onOpen: (personId: string) => void;
}

/** One person among search results. The keyboard reaches it through the search field, which keeps the focus. */
export function HitOption({ id, hit, stages, selected, onPoint, onOpen }: Props) {
  return (
    // The keyboard acts through the search field, which keeps the focus.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      id={id}
      // A native option holds text alone.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="option"
      tabIndex={-1}
      aria-selected={selected}
      className="flex cursor-default items-center gap-2.5 rounded-md px-2 py-1.5 aria-selected:bg-accent-soft"
      onMouseMove={onPoint}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onOpen(hit.personId)}
    >
      <Avatar name={hit.fullName} />
      <span className="min-w-0 grow">
        <span className="block truncate font-semibold">{hit.fullName}</span>
        <span className="block truncate text-sm text-muted">{workLine(hit)}</span>
      </span>
      <span className="max-w-28 shrink-0 text-sm text-muted">
        <StageChip stageIndex={hit.stageIndex} status={hit.status} stages={stages} />
      </span>
    </div>
  );
}
