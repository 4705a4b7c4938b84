import { Trans } from '@lingui/react/macro';
import { requestAccess, useWithheld } from '../hooks/access.ts';
import { useSettings } from '../hooks/settings.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';

/** A site that is switched on in Embudo and withheld in the browser: asks for access in place. */
export function Withheld() {
  const withheld = useWithheld();
  const settings = useSettings();
  const site = withheld?.find((one) => settings?.sites[one]);
  if (!site) return null;
  const name = site === 'gmail' ? 'Gmail' : 'LinkedIn';
  return (
    <div className="px-4 pt-3">
      <Notice
        tone="warn"
        title={<Trans>The browser keeps Embudo out of {name}</Trans>}
        actions={
          <Button onClick={() => void requestAccess(site)}>
            <Trans>Give access to {name}</Trans>
          </Button>
        }
      >
        <Trans>Without access it cannot tell who is on screen. Nothing else changes.</Trans>
      </Notice>
    </div>
  );
}
