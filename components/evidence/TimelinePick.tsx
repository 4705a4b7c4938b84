import { useLingui } from '@lingui/react/macro';
import { formatDay } from '../../utils/pipeline/dates.ts';
import { useTimeline } from '../hooks/people.ts';
import { useZone } from '../hooks/zone.ts';
import { Select } from '../ui/Select.tsx';
import type { EvidenceDraft } from './draft.ts';
import { entriesOf } from './entries.ts';

/** Entries offered: what proves something was mostly said lately. */
const OFFERED = 60;

interface TimelinePickProps {
  personId: string;
  chosen: string | null;
  onPick: (draft: EvidenceDraft) => void;
}

/** Takes day, link and words from something that happened. */
export function TimelinePick({ personId, chosen, onPick }: TimelinePickProps) {
  const { i18n, t } = useLingui();
  const zone = useZone();
  const entries = entriesOf(i18n, useTimeline(personId, OFFERED) ?? [], zone);
  return (
    <Select
      aria-label={t`Take it from the timeline`}
      className="min-w-0 flex-1"
      value={chosen ?? ''}
      disabled={entries.length === 0}
      onChange={({ target }) => {
        const entry = entries.find(({ activityId }) => activityId === target.value);
        if (entry) onPick(entry.draft);
      }}
    >
      <option value="">{entries.length === 0 ? t`Timeline is empty` : t`From the timeline …`}</option>
      {entries.map(({ activityId, title, draft }) => (
        <option key={activityId} value={activityId}>
          {`${formatDay(draft.on, i18n.locale)} · ${title.slice(0, 80)}`}
        </option>
      ))}
    </Select>
  );
}
