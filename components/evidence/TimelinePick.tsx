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

/** Takes day, link and words from something that happened; not there before anything has. */
export function TimelinePick({ personId, chosen, onPick }: TimelinePickProps) {
  const { i18n, t } = useLingui();
  const zone = useZone();
  const entries = entriesOf(i18n, useTimeline(personId, OFFERED) ?? [], zone);
  if (entries.length === 0) return null;
  return (
    <Select
      aria-label={t`Take it from the timeline`}
      className="min-w-0 flex-1 basis-40"
      value={chosen ?? ''}
      onChange={({ target }) => {
        const entry = entries.find(({ activityId }) => activityId === target.value);
        if (entry) onPick(entry.draft);
      }}
    >
      <option value="">{t`From the timeline …`}</option>
      {entries.map(({ activityId, title, draft }) => (
        <option key={activityId} value={activityId}>
          {`${formatDay(draft.on, i18n.locale)} · ${title.slice(0, 80)}`}
        </option>
      ))}
    </Select>
  );
}
