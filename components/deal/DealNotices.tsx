import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Clock, MailQuestionMark } from 'lucide-react';
import type { ReactNode } from 'react';
import { stalledAt, workingDaysBetween } from '../../utils/pipeline/attention.ts';
import { localDay, relativeDay } from '../../utils/pipeline/dates.ts';
import type { DealView } from '../hooks/people.ts';
import { useZone } from '../hooks/zone.ts';

/** What a deal waits for: an answer that is owed, or a sign of life that is overdue. */
export function DealNotices({ view, now }: { view: DealView; now: Date }) {
  const { i18n } = useLingui();
  const zone = useZone();
  const { deal, pipeline, stageIndex } = view;
  const stage = pipeline.stages[stageIndex];
  if (deal.status !== 'open' || !stage) return null;
  const today = localDay(now.toISOString(), zone);

  if (deal.awaitingReplySince) {
    const since = relativeDay(localDay(deal.awaitingReplySince, zone), today, i18n.locale);
    return (
      <Line icon={<MailQuestionMark aria-hidden="true" />}>
        <Trans>
          They wrote <strong className="font-semibold">{since}</strong> and wait for your answer.
        </Trans>
      </Line>
    );
  }

  const stalled = stalledAt(deal, stage, zone);
  if (!stalled || stalled > now.toISOString()) return null;
  const last = deal.lastTouchAt > deal.stage.at ? deal.lastTouchAt : deal.stage.at;
  const days = workingDaysBetween(localDay(last, zone), today);
  return (
    <Line icon={<Clock aria-hidden="true" />}>
      <Plural
        value={days}
        one="No sign of life for # working day"
        other="No sign of life for # working days"
      />{' '}
      <span className="text-muted">
        <Trans>(usual here: up to {stage.stallsAfter})</Trans>
      </span>
    </Line>
  );
}

function Line({ icon, children }: { icon: ReactNode; children: ReactNode }) {
  return (
    <p className="mt-2 flex items-start gap-2 rounded-md bg-warn-soft px-2.5 py-1.5 text-warn [&_svg]:mt-0.5 [&_svg]:size-4 [&_svg]:shrink-0">
      {icon}
      <span>{children}</span>
    </p>
  );
}
