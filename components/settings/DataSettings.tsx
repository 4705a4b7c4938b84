import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useHealth, type StoreHealth } from '../hooks/health.ts';
import { useBytesUsed } from '../hooks/store-care.ts';
import { Recount } from './Recount.tsx';
import { WhereStored } from './WhereStored.tsx';

/** How the store is, a way to check it, and what is kept where. */
export function DataSettings() {
  const { i18n } = useLingui();
  const health = useHealth();
  const bytes = useBytesUsed();
  const size =
    bytes !== null &&
    i18n.number(bytes / 1e6, { style: 'unit', unit: 'megabyte', maximumFractionDigits: bytes < 1e7 ? 1 : 0 });
  return (
    <>
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-6 gap-y-1.5 py-2">
        <dt className="text-muted">
          <Trans>State</Trans>
        </dt>
        <dd className="font-[550]">
          <HealthWord state={health.state} />
        </dd>
        {size && (
          <>
            <dt className="text-muted">
              <Trans>Size</Trans>
            </dt>
            <dd>
              <Trans>{size} on this machine</Trans>
            </dd>
          </>
        )}
        <dt className="text-muted">
          <Trans>Requests made</Trans>
        </dt>
        <dd>
          <Trans>0. The extension’s own rules keep the browser from sending anything out.</Trans>
        </dd>
      </dl>
      <Recount />
      <WhereStored />
    </>
  );
}

function HealthWord({ state }: { state: StoreHealth['state'] }) {
  const words: Record<StoreHealth['state'], ReactNode> = {
    ok: <Trans>Sound: every acknowledged entry is here</Trans>,
    opening: <Trans>Being opened</Trans>,
    lost: <Trans>Entries are missing</Trans>,
    restored: <Trans>Restored after a loss</Trans>,
    'read-only': <Trans>Read only</Trans>,
    failed: <Trans>Cannot be opened</Trans>,
  };
  return words[state];
}
