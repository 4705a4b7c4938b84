import { Trans, useLingui } from '@lingui/react/macro';
import { Check, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { saveSettings } from '../hooks/settings.ts';
import { LinkedInTerms } from '../settings/SiteTerms.tsx';
import { Button } from '../ui/Button.tsx';
import { toast } from '../ui/toaster.ts';
import { Step } from './Step.tsx';

/** What it reads and never does, LinkedIn's terms, and the one decision: where it may read. */
export function Choice() {
  const { t } = useLingui();

  function start(sites: { gmail: boolean; linkedin: boolean }): void {
    saveSettings({ sites, onboarded: true }).catch(() =>
      toast({
        tone: 'bad',
        title: t`The setting was not kept`,
        description: t`The browser refused it. Try again.`,
      }),
    );
  }

  return (
    <>
      <h1 className="text-xl font-semibold">
        <Trans>Your sales pipeline, beside the page you are on</Trans>
      </h1>
      <ol className="mt-4">
        <Step number={1} title={<Trans>What it reads, and what it never does</Trans>}>
          <ul className="grid gap-x-6 gap-y-1 sm:grid-cols-2">
            <Does>
              <Trans>Gmail: the conversation you open, for who wrote, when, and the signature.</Trans>
            </Does>
            <Does>
              <Trans>LinkedIn: the profile on screen, once, when you press Read.</Trans>
            </Does>
            <DoesNot>
              <Trans>No text of a mail is stored, and nothing is saved before you say so.</Trans>
            </DoesNot>
            <DoesNot>
              <Trans>Nothing is sent anywhere: no account, no server, no request.</Trans>
            </DoesNot>
          </ul>
        </Step>
        <Step number={2} title={<Trans>What LinkedIn’s terms say</Trans>}>
          <LinkedInTerms />
        </Step>
        <Step number={3} title={<Trans>Where may it read?</Trans>}>
          <div className="flex flex-wrap gap-2">
            <Button look="primary" size="lg" onClick={() => start({ gmail: true, linkedin: true })}>
              <Trans>Start with both</Trans>
            </Button>
            <Button size="lg" onClick={() => start({ gmail: true, linkedin: false })}>
              <Trans>Only Gmail</Trans>
            </Button>
            <Button size="lg" onClick={() => start({ gmail: false, linkedin: true })}>
              <Trans>Only LinkedIn</Trans>
            </Button>
          </div>
          <p className="mt-2 text-sm text-muted">
            <Trans>
              Choosing LinkedIn means that you take on what point 2 says. You can change this at any time in
              Settings.
            </Trans>
          </p>
        </Step>
      </ol>
    </>
  );
}

function Does({ children }: { children: ReactNode }) {
  return (
    <li className="flex gap-2">
      <Check aria-hidden="true" size={16} className="mt-0.5 shrink-0 text-ok" />
      <span>{children}</span>
    </li>
  );
}

function DoesNot({ children }: { children: ReactNode }) {
  return (
    <li className="flex gap-2">
      <X aria-hidden="true" size={16} className="mt-0.5 shrink-0 text-bad" />
      <span>{children}</span>
    </li>
  );
}
