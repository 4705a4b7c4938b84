import { Trans } from '@lingui/react/macro';
import { BellRing } from 'lucide-react';
import { useState } from 'react';
import { useReminding } from '../hooks/tasks.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';

/**
 * Lets the rep have the browser remind them. It asks by itself once, when a task with a time has been planned; after
 * "Not now" there is only the quiet button.
 */
export function RemindOffer({ timed }: { timed: boolean }) {
  const { reminding, allow, decline } = useReminding();
  const [asked, setAsked] = useState(false);
  if (reminding === null || reminding === 'on') return null;
  if (!asked && !(timed && reminding === 'off')) {
    return (
      <Button look="quiet" size="sm" className="mt-2 -ml-1.5" onClick={() => setAsked(true)}>
        <BellRing aria-hidden="true" className="size-3.5" />
        <Trans>Remind me in the browser</Trans>
      </Button>
    );
  }
  return (
    <div className="mt-3">
      <Notice
        polite
        title={<Trans>Let the browser remind you?</Trans>}
        actions={
          <>
            <Button
              onClick={() => {
                allow();
                setAsked(false);
              }}
            >
              <Trans>Allow</Trans>
            </Button>
            <Button
              look="quiet"
              onClick={() => {
                setAsked(false);
                decline();
              }}
            >
              <Trans>Not now</Trans>
            </Button>
          </>
        }
      >
        <Trans>One notification when a task is due. Nothing leaves your machine.</Trans>
      </Notice>
    </div>
  );
}
