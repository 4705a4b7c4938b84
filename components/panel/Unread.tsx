import { Trans } from '@lingui/react/macro';
import { nextAct } from '../hooks/focus.ts';
import type { Page } from '../hooks/page.ts';
import { useShortcutKeys } from '../hooks/shortcut-keys.ts';
import { reloadTab } from '../hooks/tab.ts';
import { Button } from '../ui/Button.tsx';
import { Kbd } from '../ui/Kbd.tsx';
import { Notice } from '../ui/Notice.tsx';
import type { Reading } from './use-read.ts';

interface UnreadProps {
  page: Page;
  reading: Reading;
  onByHand: () => void;
  /** Their person is shown beneath: reading again is then a side matter. */
  known?: boolean;
}

/** A profile of which only the address is known: who it may be, and the act of reading it. */
export function Unread({ page, reading, onByHand, known = false }: UnreadProps) {
  const keys = useShortcutKeys()['read-or-save'];
  if (reading.failure) return <CannotRead page={page} reading={reading} onByHand={onByHand} known={known} />;
  if (known) {
    return (
      <div className="flex items-center gap-2 border-b border-line bg-surface py-1 pr-2.5 pl-4">
        <span className="min-w-0 flex-1 text-sm text-muted">
          <Trans>You know this person.</Trans>
        </span>
        <Button ref={nextAct('read')} look="quiet" size="sm" busy={reading.busy} onClick={reading.read}>
          <Trans>Read this profile</Trans>
        </Button>
      </div>
    );
  }
  return (
    <section className="px-4 py-4">
      <h1 className="text-lg font-semibold [overflow-wrap:anywhere]">
        <Trans>Not among your people yet</Trans>
      </h1>
      {page.address.slug && (
        <p className="truncate text-sm text-faint">linkedin.com/in/{page.address.slug}</p>
      )}
      <p className="mt-1 mb-3 text-muted">
        <Trans>Read the profile as it stands. You review everything before anything is saved.</Trans>
      </p>
      <div className="flex items-center gap-2">
        <Button
          ref={nextAct('read')}
          look="primary"
          size="lg"
          wide
          busy={reading.busy}
          onClick={reading.read}
        >
          <Trans>Read this profile</Trans>
        </Button>
        {keys && <Kbd>{keys}</Kbd>}
      </div>
      <Button look="quiet" size="sm" className="mt-2 -ml-1.5" onClick={onByHand}>
        <Trans>Enter by hand instead</Trans>
      </Button>
    </section>
  );
}

function CannotRead({ page, reading, onByHand, known = false }: UnreadProps) {
  const gone = reading.failure === 'no-script';
  return (
    <div className="px-4 py-3">
      <Notice
        tone="warn"
        role="alert"
        alone={!known}
        title={
          gone ? <Trans>This tab was open before Embudo</Trans> : <Trans>The page could not be read</Trans>
        }
        actions={
          <>
            {gone ? (
              <Button look="primary" onClick={() => void reloadTab(page.tabId)}>
                <Trans>Reload the tab</Trans>
              </Button>
            ) : (
              <Button look="primary" onClick={reading.read}>
                <Trans>Read again</Trans>
              </Button>
            )}
            <Button onClick={onByHand}>
              <Trans>Enter by hand</Trans>
            </Button>
          </>
        }
      >
        {gone ? (
          <Trans>It was installed or updated since. Reload the tab once, then read the profile.</Trans>
        ) : (
          <Trans>It changed meanwhile, or was not answered in time. Nothing was kept.</Trans>
        )}
      </Notice>
    </div>
  );
}
