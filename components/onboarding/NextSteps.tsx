import { Trans } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { useShortcutKeys } from '../hooks/shortcut-keys.ts';
import { buttonStyle } from '../ui/Button.tsx';
import { Kbd } from '../ui/Kbd.tsx';
import { Step } from './Step.tsx';

/** The decision is made: how the first person is saved. */
export function NextSteps({ sites }: { sites: { gmail: boolean; linkedin: boolean } }) {
  const key = useShortcutKeys()['read-or-save'];
  const heading = useRef<HTMLHeadingElement>(null);
  // The buttons that were pressed are gone; a screen reader goes on here.
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <h1 ref={heading} tabIndex={-1} className="text-xl font-semibold outline-none">
        <Trans>Ready. Now save your first person</Trans>
      </h1>
      <ol className="mt-4">
        <Step number={1} title={<Trans>Open somebody’s page</Trans>}>
          <p className="text-muted">
            <Trans>A page that was open before the installation has to be loaded again once.</Trans>
          </p>
          <div className="mt-2 flex flex-wrap gap-2">
            {sites.linkedin && <SiteLink href="https://www.linkedin.com/feed/">LinkedIn</SiteLink>}
            {sites.gmail && <SiteLink href="https://mail.google.com/mail/">Gmail</SiteLink>}
          </div>
        </Step>
        <Step number={2} title={<Trans>Open the panel beside it and read</Trans>}>
          <p className="text-muted">
            {key && (
              <>
                <Trans>
                  <Kbd>{key}</Kbd> opens the panel and reads the profile.
                </Trans>{' '}
              </>
            )}
            <Trans>
              Or click the funnel among the browser’s extensions, then Panel, then Read this profile.
            </Trans>
          </p>
        </Step>
        <Step number={3} title={<Trans>Look it over and save</Trans>}>
          <p className="text-muted">
            {key && (
              <>
                <Trans>The same keys save.</Trans>{' '}
              </>
            )}
            <Trans>Every field can be changed before and after.</Trans>
          </p>
        </Step>
      </ol>
      <p className="mt-2">
        <Link href="/people" className="font-[550] text-accent underline underline-offset-2">
          <Trans>To the dashboard</Trans>
        </Link>
      </p>
    </>
  );
}

function SiteLink({ href, children }: { href: string; children: string }) {
  return (
    <a
      href={href}
      target="_blank"
      rel="noreferrer"
      className={buttonStyle({ size: 'lg', className: 'hover:border-control hover:bg-hover' })}
    >
      {children}
    </a>
  );
}
