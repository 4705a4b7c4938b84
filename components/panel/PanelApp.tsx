import { useReminderAlarm } from '../hooks/tasks.ts';
import { LibraryRoot } from '../ui/LibraryRoot.tsx';
import { Panel } from './Panel.tsx';
import { UndoConflict } from './UndoConflict.tsx';

/** The side panel: what the window's active tab shows, and what comes next with it. */
export function PanelApp() {
  useReminderAlarm();
  return (
    <LibraryRoot>
      <Panel />
      <UndoConflict />
    </LibraryRoot>
  );
}
