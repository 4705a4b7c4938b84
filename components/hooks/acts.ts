import { useLingui } from '@lingui/react/macro';
import type { CommandInput, CommandName, CommandResult } from '../../utils/pipeline/commands.ts';
import { runCommand } from './run.ts';
import { toast } from '../ui/toaster.ts';
import { ACTS } from '../words/acts.ts';
import { FAILURES } from '../words/failures.ts';
import { useUndo } from './undo.ts';

/** Runs a command and tells what happened. */
export type Act = <N extends CommandName>(
  name: N,
  input: CommandInput<N>,
  options?: { said?: string; quiet?: readonly string[] },
) => Promise<CommandResult>;

/**
 * The one way in which screens change anything. A finished act says so with Undo beside it; a failed one says what was
 * kept and what to do, except for the codes in `quiet`, which the caller answers in place.
 */
export function useActs(): Act {
  const { i18n, t } = useLingui();
  const undo = useUndo();
  return async (name, input, { said, quiet = [] } = {}) => {
    const result = await runCommand(name, input);
    if (result.ok) {
      const { operationId } = result;
      const act = said ?? i18n._(ACTS[name]);
      toast({
        title: act,
        action: { label: t`Undo`, run: () => void undo(operationId, { said: t`Undone: ${act}` }) },
      });
    } else if (!quiet.includes(result.code)) {
      const { title, remedy } = FAILURES[result.code];
      toast({ title: i18n._(title), description: i18n._(remedy), tone: 'bad' });
    }
    return result;
  };
}
