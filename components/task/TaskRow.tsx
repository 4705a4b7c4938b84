import { Trans, useLingui } from '@lingui/react/macro';
import { AlarmClock, Pencil, Repeat, Trash2, TriangleAlert } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { formatInstant, localDay } from '../../utils/pipeline/dates.ts';
import { isOverdue, nextDue } from '../../utils/pipeline/due.ts';
import { focusNext, nextAct } from '../hooks/focus.ts';
import { useTaskActs, type Task } from '../hooks/tasks.ts';
import { useZone } from '../hooks/zone.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { dueWords, repeatWords } from '../words/tasks.ts';
import { EditTask } from './EditTask.tsx';
import { PutOff } from './PutOff.tsx';
import { SnoozeMenu } from './SnoozeMenu.tsx';

interface TaskRowProps {
  task: Task;
  now: Date;
  onChanged: () => void;
}

/** An open task: tick it off, put it off, change it or remove it. */
export function TaskRow({ task, now, onChanged }: TaskRowProps) {
  const { i18n, t } = useLingui();
  const act = useTaskActs();
  const zone = useZone();
  const [open, setOpen] = useState<'edit' | 'put-off' | null>(null);
  const { id: taskId, title } = task;
  const today = localDay(now.toISOString(), zone);

  function close(): void {
    setOpen(null);
    focusNext(`task:${taskId}`);
  }

  async function finish(): Promise<void> {
    const next = task.repeats && nextDue(task.due, task.repeats, task.anchor ?? task.due.on, today);
    const when = next && dueWords(next, today, i18n.locale);
    const said = when ? { said: t`Done. Next: ${when}` } : {};
    const result = await act('finishTask', { taskId, done: true }, said);
    if (!result.ok) return;
    onChanged();
    focusNext('task-new');
  }

  async function putOff(until: string): Promise<void> {
    const when = formatInstant(until, i18n.locale, zone);
    const result = await act('snoozeTask', { taskId, until }, { said: t`Put off until ${when}` });
    if (result.ok) close();
  }

  async function remove(): Promise<void> {
    const result = await act('dropTask', { taskId });
    if (!result.ok) return;
    onChanged();
    focusNext('task-new');
  }

  if (open === 'edit') {
    return (
      <li className="border-line py-2 not-first:border-t">
        <EditTask task={task} onClose={close} onChanged={onChanged} />
      </li>
    );
  }
  return (
    <li className="border-line py-1 not-first:border-t">
      <div className="flex items-start gap-2">
        <label className="flex min-w-0 flex-1 items-start gap-2 py-1">
          <input
            ref={nextAct(`task:${taskId}`)}
            type="checkbox"
            checked={false}
            aria-label={t`Done: ${title}`}
            className="mt-[3px] size-3.5 shrink-0 accent-accent"
            onChange={() => void finish()}
          />
          <span className="min-w-0">
            <span className="[overflow-wrap:anywhere]">{title}</span>
            <Facts task={task} today={today} now={now} zone={zone} />
          </span>
        </label>
        <span className="flex shrink-0">
          <SnoozeMenu
            title={title}
            now={now}
            zone={zone}
            onChoose={(until) => void putOff(until)}
            onDate={() => setOpen('put-off')}
          />
          <IconButton
            label={t`Change: ${title}`}
            icon={<Pencil aria-hidden="true" />}
            onClick={() => setOpen('edit')}
          />
          <IconButton
            label={t`Remove: ${title}`}
            icon={<Trash2 aria-hidden="true" />}
            onClick={() => void remove()}
          />
        </span>
      </div>
      {open === 'put-off' && <PutOff title={title} now={now} zone={zone} onPutOff={putOff} onClose={close} />}
    </li>
  );
}

/** When it is due, whether that has passed, and how it repeats. */
function Facts({ task, today, now, zone }: { task: Task; today: string; now: Date; zone: string }) {
  const { i18n } = useLingui();
  const late = isOverdue(task, now.toISOString(), zone);
  const asleep =
    task.snoozedUntil !== null && task.snoozedUntil > now.toISOString() ? task.snoozedUntil : null;
  const until = asleep && formatInstant(asleep, i18n.locale, zone);
  return (
    <span className="flex flex-wrap gap-x-2 text-sm text-muted">
      {late && (
        <Fact tone="text-bad" icon={<TriangleAlert aria-hidden="true" />}>
          <Trans>Overdue</Trans>
        </Fact>
      )}
      <span>{dueWords(task.due, today, i18n.locale)}</span>
      {until && (
        <Fact tone="text-muted" icon={<AlarmClock aria-hidden="true" />}>
          <Trans>put off until {until}</Trans>
        </Fact>
      )}
      {task.repeats && (
        <Fact tone="text-muted" icon={<Repeat aria-hidden="true" />}>
          {repeatWords(i18n, task.repeats)}
        </Fact>
      )}
    </span>
  );
}

function Fact({ tone, icon, children }: { tone: string; icon: ReactNode; children: ReactNode }) {
  return (
    <span className={`inline-flex items-center gap-1 [&_svg]:size-3 [&_svg]:shrink-0 ${tone}`}>
      {icon}
      {children}
    </span>
  );
}
