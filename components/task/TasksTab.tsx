import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useReminderAlarm, useTasks } from '../hooks/tasks.ts';
import { DoneTasks } from './DoneTasks.tsx';
import { NewTask } from './NewTask.tsx';
import { RemindOffer } from './RemindOffer.tsx';
import { TaskRow } from './TaskRow.tsx';

interface TasksTabProps {
  personId: string;
  /** The deal in hand. */
  dealId: string | null;
  now: Date;
  onChanged: () => void;
}

/** What is to be done for a person and the deal in hand: one line to plan, then the open tasks, then the done ones. */
export default function TasksTab({ personId, dealId, now, onChanged }: TasksTabProps) {
  const { t } = useLingui();
  const tasks = useTasks(personId, dealId);
  /** A task with a time was planned here: then a reminder is worth a word. */
  const [timed, setTimed] = useState(false);
  useReminderAlarm();
  const open = tasks?.filter((task) => task.doneAt === null) ?? [];
  const done = tasks?.filter((task) => task.doneAt !== null) ?? [];
  return (
    <div className="px-4 py-3">
      <NewTask
        key={dealId ?? personId}
        personId={personId}
        dealId={dealId}
        now={now}
        planned={open.map(({ title }) => title)}
        onPlanned={(withTime) => {
          if (withTime) setTimed(true);
          onChanged();
        }}
      />
      {tasks && open.length === 0 && (
        <p className="mt-3 text-muted">
          <Trans>Nothing is planned. A deal without a next step is the first to go quiet.</Trans>
        </p>
      )}
      <ul aria-label={t`Open tasks`} className="mt-2">
        {open.map((task) => (
          <TaskRow key={task.id} task={task} now={now} onChanged={onChanged} />
        ))}
      </ul>
      {(open.length > 0 || timed) && <RemindOffer timed={timed} />}
      <DoneTasks tasks={done} onChanged={onChanged} />
    </div>
  );
}
