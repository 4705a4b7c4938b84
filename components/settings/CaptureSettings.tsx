import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import type { Settings } from '../hooks/settings.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Switch } from '../ui/Switch.tsx';
import { OwnAddresses } from './OwnAddresses.tsx';
import { SettingRow } from './SettingRow.tsx';
import { GmailTerms, LinkedInTerms } from './SiteTerms.tsx';
import { useChange } from './use-change.ts';

/** Which pages are read, and whose addresses are never prospects. */
export function CaptureSettings({ settings }: { settings: Settings }) {
  const change = useChange();
  const { sites } = settings;
  const [asking, setAsking] = useState(false);
  const linkedin = (on: boolean) => change({ sites: { ...sites, linkedin: on } });
  return (
    <>
      <SettingRow kind="switch" label="Gmail" hint={<Trans>Read the conversation you open.</Trans>}>
        {(control) => (
          <Switch
            {...control}
            checked={sites.gmail}
            onChange={({ target }) => change({ sites: { ...sites, gmail: target.checked } })}
          />
        )}
      </SettingRow>
      <SettingRow
        kind="switch"
        label="LinkedIn"
        hint={<Trans>Read a profile when you ask for it. LinkedIn’s terms are shown first.</Trans>}
      >
        {(control) => (
          <Switch
            {...control}
            checked={sites.linkedin}
            onChange={({ target }) => (target.checked ? setAsking(true) : linkedin(false))}
          />
        )}
      </SettingRow>
      <SettingRow
        kind="switch"
        label={<Trans>Log mails on saving</Trans>}
        hint={<Trans>Saving somebody from a conversation adds its mails to their timeline.</Trans>}
      >
        {(control) => (
          <Switch
            {...control}
            checked={settings.logOnSave}
            onChange={({ target }) => change({ logOnSave: target.checked })}
          />
        )}
      </SettingRow>
      <OwnAddresses addresses={settings.ownAddresses} onChange={(ownAddresses) => change({ ownAddresses })} />
      <details className="border-t border-line py-3">
        <summary className="w-fit rounded-sm font-[550] text-accent">
          <Trans>What exactly is read</Trans>
        </summary>
        <h2 className="mt-3 font-semibold">Gmail</h2>
        <GmailTerms />
        <h2 className="mt-3 font-semibold">LinkedIn</h2>
        <LinkedInTerms />
      </details>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={<Trans>Before you switch on LinkedIn</Trans>}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>
              <Trans>Leave it off</Trans>
            </Button>
            <Button
              look="primary"
              onClick={() => {
                linkedin(true);
                setAsking(false);
              }}
            >
              <Trans>Switch on</Trans>
            </Button>
          </>
        }
      >
        <LinkedInTerms />
      </Dialog>
    </>
  );
}
