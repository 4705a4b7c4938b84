import { Trans, useLingui } from '@lingui/react/macro';
import { ArrowRight } from 'lucide-react';
import { relativeDay } from '../../utils/pipeline/dates.ts';
import type { Obstacle } from '../../utils/pipeline/obstacle.ts';
import type { Task } from '../../utils/pipeline/task.ts';
import { useZone } from '../hooks/zone.ts';
import { useGoTo } from '../person/place.ts';
import { Button } from '../ui/Button.tsx';
import { putOffTo, stepToTell } from './next-step.ts';

interface NextStepProps {
  tasks: readonly Task[];
  /** What stands in the way, shown below. */
  obstacles: readonly Obstacle[];
  today: string;
}

/** What happens next with a deal, or that nothing does. */
export function NextStep({ tasks, obstacles, today }: NextStepProps) {
  const { i18n } = useLingui();
  const goTo = useGoTo();
  const zone = useZone();
  const step = stepToTell(tasks, obstacles);
  if (step === undefined) return null;
  if (!step) {
    return (
      <div className="mt-1.5 flex items-center gap-2">
        <span className="min-w-0 flex-1 text-muted">
          <Trans>No next step</Trans>
        </span>
        <Button
          look="quiet"
          size="sm"
          className="-mr-1.5"
          onClick={() => goTo({ tab: 'tasks', focus: 'task-new' })}
        >
          <Trans>Plan one</Trans>
        </Button>
      </div>
    );
  }
  const later = putOffTo(step, zone);
  const late = later === null && step.due.on < today;
  const day = relativeDay(later ?? step.due.on, today, i18n.locale);
  const when = [day, later ? null : step.due.at].filter(Boolean).join(', ');
  return (
    <button
      type="button"
      onClick={() => goTo({ tab: 'tasks' })}
      className="mt-1.5 -mx-1.5 flex min-h-6 w-[calc(100%+12px)] items-center gap-1.5 rounded-sm px-1.5 text-left hover:bg-hover"
    >
      <ArrowRight aria-hidden="true" className="size-3.5 shrink-0 text-faint" />
      <span className="min-w-0 flex-1 truncate">
        <span className="sr-only">
          <Trans>Next step:</Trans>{' '}
        </span>
        {step.title}
      </span>
      <span className={`shrink-0 ${late ? 'font-semibold text-bad' : 'text-muted'}`}>
        {late ? <Trans>overdue: {when}</Trans> : when}
      </span>
    </button>
  );
}
