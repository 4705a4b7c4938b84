import { Trans } from '@lingui/react/macro';
import { reloadTab } from '../hooks/tab.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';

/** A thread is open and nothing has come of it: the tab is older than the extension, or Gmail is still drawing. */
export function Silent({ tabId, onByHand }: { tabId: number; onByHand: () => void }) {
  return (
    <div className="px-4 py-3">
      <Notice
        tone="warn"
        polite
        alone
        title={<Trans>Nothing has been read from this thread</Trans>}
        actions={
          <>
            <Button look="primary" onClick={() => void reloadTab(tabId)}>
              <Trans>Reload the tab</Trans>
            </Button>
            <Button onClick={onByHand}>
              <Trans>Enter by hand</Trans>
            </Button>
          </>
        }
      >
        <Trans>If this tab was open before Embudo was installed or updated, reload it once.</Trans>
      </Notice>
    </div>
  );
}
