import { Trans } from '@lingui/react/macro';
import type { Origin } from '../../utils/pipeline/row.ts';
import { useWatch } from 'react-hook-form';
import { nextAct } from '../hooks/focus.ts';
import { useShortcutKeys } from '../hooks/shortcut-keys.ts';
import { Button } from '../ui/Button.tsx';
import { Kbd } from '../ui/Kbd.tsx';
import type { ReviewForm } from './form.ts';

interface SaveBarProps {
  busy: boolean;
  /** Name of the known person that the details are added to. */
  into: string | null;
  site: Origin['site'];
}

/** The one primary act of a review, always in reach at the foot. */
export function SaveBar({ busy, into, site }: SaveBarProps) {
  const deal = useWatch<ReviewForm, 'deal'>({ name: 'deal' });
  const keys = useShortcutKeys()['read-or-save'];
  return (
    <footer data-foot className="sticky bottom-0 z-10 border-t border-line bg-bg px-4 py-3">
      <div className="flex items-center gap-2">
        <Button ref={nextAct('save')} type="submit" look="primary" size="lg" wide busy={busy}>
          {into ? (
            <Trans>Add to {into}</Trans>
          ) : deal === 'open' ? (
            <Trans>Save as prospect</Trans>
          ) : (
            <Trans>Save person</Trans>
          )}
        </Button>
        {keys && <Kbd>{keys}</Kbd>}
      </div>
      {(site === 'linkedin' || site === 'gmail') && (
        <p className="mt-1.5 text-xs text-faint">
          {site === 'linkedin' ? (
            <Trans>Read once, when you asked. Nothing has left this device.</Trans>
          ) : (
            <Trans>Read from the open thread. Nothing has left this device.</Trans>
          )}
        </p>
      )}
    </footer>
  );
}
