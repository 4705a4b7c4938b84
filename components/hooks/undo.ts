import { useLingui } from '@lingui/react/macro';
import { create } from 'zustand';
import type { UndoConflict } from '../../utils/pipeline/commands.ts';
import { runCommand } from './run.ts';
import { toast } from '../ui/toaster.ts';
import { FAILURES } from '../words/failures.ts';

/** An undo that waits for the rep's word on fields edited since. */
interface Asked {
  operationId: string;
  /** What the toast will say. */
  said: string;
  conflicts: UndoConflict[];
}

/** The undo that is being asked about; the dialog shows it. */
export const useAsked = create<{ asked: Asked | null; ask: (asked: Asked | null) => void }>()((set) => ({
  asked: null,
  ask: (asked) => set({ asked }),
}));

interface How {
  /** What was taken back or done again, as the toast says it. */
  said?: string;
  onConflict?: 'ask' | 'keep' | 'restore';
}

/** Takes an operation back. Where fields were edited since, asks first, unless `onConflict` already says what to do. */
export function useUndo() {
  const { i18n, t } = useLingui();
  const ask = useAsked((state) => state.ask);
  return async (operationId: string, { said = t`Undone`, onConflict = 'ask' }: How = {}) => {
    const result = await runCommand('undo', { operationId, onConflict });
    if (result.ok) toast({ title: said });
    else if (result.code === 'edited-since') ask({ operationId, said, conflicts: result.conflicts });
    else {
      const { title, remedy } = FAILURES[result.code];
      toast({ title: i18n._(title), description: i18n._(remedy), tone: 'bad' });
    }
  };
}
