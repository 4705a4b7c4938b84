import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';

/** What is kept, where, and for how long. All of it on the rep's machine. */
export function WhereStored() {
  return (
    <section aria-labelledby="where" className="border-t border-line py-3">
      <h2 id="where" className="font-semibold">
        <Trans>What is kept, and where</Trans>
      </h2>
      <dl className="mt-2 space-y-2">
        <Kept what={<Trans>People, deals, history</Trans>}>
          <Trans>In the extension’s database, in this browser profile, until you remove them.</Trans>
        </Kept>
        <Kept what={<Trans>Journal of your acts</Trans>}>
          <Trans>In the extension’s storage. It gives back what a crash of the browser may take.</Trans>
        </Kept>
        <Kept what={<Trans>Settings</Trans>}>
          <Trans>In the extension’s storage.</Trans>
        </Kept>
        <Kept what={<Trans>The page on screen</Trans>}>
          <Trans>In memory, tab by tab. Forgotten when the browser closes.</Trans>
        </Kept>
        <Kept what={<Trans>Unsaved reviews and notes</Trans>}>
          <Trans>In the database, for seven days.</Trans>
        </Kept>
        <Kept what={<Trans>Text of mails</Trans>}>
          <Trans>Never stored. Of a mail only sender, subject, time and direction are kept.</Trans>
        </Kept>
      </dl>
      <p className="mt-3 text-muted">
        <Trans>
          Nothing leaves this machine unless you export it. Removing the extension deletes everything it has
          stored.
        </Trans>
      </p>
    </section>
  );
}

function Kept({ what, children }: { what: ReactNode; children: ReactNode }) {
  return (
    <div className="grid gap-x-6 sm:grid-cols-[13rem_minmax(0,1fr)]">
      <dt className="font-[550]">{what}</dt>
      <dd className="text-muted">{children}</dd>
    </div>
  );
}
