import { Trans } from '@lingui/react/macro';
import { dashboardPage } from '../hooks/pages.ts';
import { useShortcutKeys } from '../hooks/shortcut-keys.ts';
import { buttonStyle } from '../ui/Button.tsx';
import { Kbd } from '../ui/Kbd.tsx';

/** Nobody saved yet: what to do for the first one. */
export function FirstRun({ onboarded }: { onboarded: boolean }) {
  return (
    <div className="flex flex-col items-start gap-3 p-4">
      <h2 className="text-lg font-semibold">
        <Trans>Your funnel starts with one person</Trans>
      </h2>
      {onboarded ? <HowTo /> : <ChooseFirst />}
    </div>
  );
}

function HowTo() {
  const key = useShortcutKeys()['read-or-save'];
  return (
    <ol className="list-decimal space-y-1.5 pl-5 text-muted marker:text-faint">
      <li>
        <Trans>Open a LinkedIn profile or a Gmail conversation.</Trans>
      </li>
      <li>
        {key ? (
          <Trans>
            Press <Kbd>{key}</Kbd> there: the panel opens beside the page and reads it.
          </Trans>
        ) : (
          <Trans>Press Panel below: it opens beside the page.</Trans>
        )}
      </li>
      <li>
        <Trans>Check what was read and save it. The person then stands in Prospect, and here.</Trans>
      </li>
    </ol>
  );
}

function ChooseFirst() {
  return (
    <>
      <p className="text-muted">
        <Trans>
          First choose which pages Embudo may read. It takes one click and can be changed at any time.
        </Trans>
      </p>
      <a
        className={buttonStyle({ look: 'primary', size: 'lg' })}
        href={dashboardPage('/welcome')}
        target="_blank"
      >
        <Trans>Choose</Trans>
      </a>
    </>
  );
}
