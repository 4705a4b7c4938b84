import { Plural, useLingui } from '@lingui/react/macro';
import { RotateCcw } from 'lucide-react';
import { formatInstant } from '../../utils/pipeline/dates.ts';
import { focusNext } from '../hooks/focus.ts';
import { useTaskActs, type Task } from '../hooks/tasks.ts';
import { useZone } from '../hooks/zone.ts';
import { IconButton } from '../ui/IconButton.tsx';

/** Done tasks shown at most; the timeline has them all. */
const SHOWN = 50;

/** What has been done, folded away; any of it can be opened again. */
export function DoneTasks({ tasks, onChanged }: { tasks: readonly Task[]; onChanged: () => void }) {
  const { i18n, t } = useLingui();
  const act = useTaskActs();
  const zone = useZone();
  const count = tasks.length;
  if (count === 0) return null;

  async function reopen(taskId: string): Promise<void> {
    const result = await act('finishTask', { taskId, done: false }, { said: t`Open again` });
    if (!result.ok) return;
    onChanged();
    focusNext(`task:${taskId}`);
  }

  return (
    <details className="mt-3">
      <summary className="cursor-default text-sm text-muted">
        <Plural value={count} one="# done" other="# done" />
      </summary>
      <ul>
        {tasks.slice(0, SHOWN).map(({ id, title, doneAt }) => (
          <li key={id} className="flex items-start gap-2 border-line py-1 not-first:border-t">
            <span className="min-w-0 flex-1 py-1">
              <span className="[overflow-wrap:anywhere] text-muted line-through">{title}</span>
              {doneAt !== null && (
                <time dateTime={doneAt} className="block text-xs text-faint">
                  {formatInstant(doneAt, i18n.locale, zone)}
                </time>
              )}
            </span>
            <IconButton
              label={t`Open again: ${title}`}
              icon={<RotateCcw aria-hidden="true" />}
              onClick={() => void reopen(id)}
            />
          </li>
        ))}
      </ul>
    </details>
  );
}
