import { Trans, useLingui } from '@lingui/react/macro';
import { useRef } from 'react';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { changedName } from '../words/changes.ts';
import { useAsked, useUndo } from '../hooks/undo.ts';

/** Asks what becomes of fields that were edited after the act being undone. */
export function UndoConflict() {
  const { i18n } = useLingui();
  const { asked, ask } = useAsked();
  const undo = useUndo();
  const safe = useRef<HTMLButtonElement>(null);
  // Where values came from changes along with them and says nothing to the rep.
  const edited = asked?.conflicts.filter(({ field }) => field !== 'origins');
  const fields = [...new Set(edited?.map((conflict) => changedName(i18n, conflict)))];

  function settle(how: 'keep' | 'restore'): void {
    if (asked) void undo(asked.operationId, { said: asked.said, onConflict: how });
    ask(null);
  }

  return (
    <Dialog
      open={asked !== null}
      onClose={() => ask(null)}
      initialFocus={safe}
      title={<Trans>Edited since then</Trans>}
      description={<Trans>These were changed after what you are undoing. Nothing has been undone yet.</Trans>}
      actions={
        <>
          <Button look="danger" onClick={() => settle('restore')}>
            <Trans>Undo those too</Trans>
          </Button>
          <Button ref={safe} look="primary" onClick={() => settle('keep')}>
            <Trans>Keep later edits</Trans>
          </Button>
        </>
      }
    >
      <ul className="list-disc pl-5">
        {fields.map((field) => (
          <li key={field}>{field}</li>
        ))}
      </ul>
    </Dialog>
  );
}
