import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Site } from '../hooks/page.ts';
import { saveSettings, useSettings } from '../hooks/settings.ts';
import { focusNext } from '../hooks/focus.ts';
import { Button } from '../ui/Button.tsx';

/** A site whose reader is off: what switching it on means, said before it is done. */
export function Consent({ site, onByHand }: { site: Site; onByHand: () => void }) {
  const settings = useSettings();
  const switchOn = () => {
    if (settings) void saveSettings({ sites: { ...settings.sites, [site]: true } });
    focusNext('read', 'save', 'pick');
  };
  return (
    <section className="px-4 py-4">
      <h1 className="text-lg font-semibold">
        {site === 'linkedin' ? <Trans>Read LinkedIn profiles?</Trans> : <Trans>Read Gmail threads?</Trans>}
      </h1>
      <ul className="mt-2 mb-3 list-disc space-y-1 pl-4 marker:text-faint">
        {site === 'linkedin' ? <LinkedInTerms /> : <GmailTerms />}
      </ul>
      <Button look="primary" size="lg" wide disabled={!settings} onClick={switchOn}>
        {site === 'linkedin' ? <Trans>Switch LinkedIn on</Trans> : <Trans>Switch Gmail on</Trans>}
      </Button>
      <Button look="quiet" size="sm" className="mt-2 -ml-1.5" onClick={onByHand}>
        <Trans>Enter by hand instead</Trans>
      </Button>
    </section>
  );
}

function LinkedInTerms(): ReactNode {
  return (
    <>
      <li>
        <Trans>
          LinkedIn’s terms forbid its members to use extensions that copy profile data. It may restrict your
          account. The decision, and the risk, are yours.
        </Trans>
      </li>
      <li>
        <Trans>
          Embudo reads a profile only when you press the button: once, as it stands on your screen. It never
          scrolls, clicks, opens pages or changes anything on LinkedIn.
        </Trans>
      </li>
      <li>
        <Trans>You review what was read before it is saved. It stays on this device.</Trans>
      </li>
    </>
  );
}

function GmailTerms(): ReactNode {
  return (
    <>
      <li>
        <Trans>Embudo reads a thread when you open it: who wrote to whom, when, and the signatures.</Trans>
      </li>
      <li>
        <Trans>The text of your mails is not stored, and nothing is saved until you save a person.</Trans>
      </li>
      <li>
        <Trans>It stays on this device. You can switch it off in the settings at any time.</Trans>
      </li>
    </>
  );
}
