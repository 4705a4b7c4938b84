import { Plural, Trans } from '@lingui/react/macro';
import { dismissHealth, useHealth, type StoreHealth } from '../hooks/health.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Lost } from './Lost.tsx';

/** What is wrong with the store and what to do about it; nothing while it is well. */
export function HealthNotice() {
  const health = useHealth();
  if (health.state === 'ok' || health.state === 'opening') return null;
  return (
    <div className="p-3">
      <HealthWords health={health} />
    </div>
  );
}

function HealthWords({ health }: { health: StoreHealth }) {
  if (health.state === 'lost') return <Lost {...health} />;
  if (health.state === 'restored') return <Restored rows={health.rows} />;
  if (health.state === 'read-only') return <ReadOnly why={health.why} />;
  if (health.state === 'failed') return <Failed detail={health.detail} />;
  return null;
}

function Restored({ rows }: { rows: number }) {
  return (
    <Notice
      tone="ok"
      title={<Trans>Your data is back</Trans>}
      actions={
        <Button size="sm" onClick={() => void dismissHealth()}>
          <Trans>OK</Trans>
        </Button>
      }
    >
      <Plural
        value={rows}
        one="The browser had lost # entry. It was restored."
        other="The browser had lost # entries. They were restored."
      />
    </Notice>
  );
}

function ReadOnly({ why }: { why: 'newer-version' | 'reload-needed' }) {
  if (why === 'newer-version') {
    return (
      <Notice tone="warn" title={<Trans>Read only</Trans>}>
        <Trans>A newer version of Embudo has written this data. Update the extension to go on working.</Trans>
      </Notice>
    );
  }
  return (
    <Notice
      tone="warn"
      title={<Trans>Embudo was updated</Trans>}
      actions={
        <Button size="sm" onClick={() => location.reload()}>
          <Trans>Reload</Trans>
        </Button>
      }
    >
      <Trans>Reload this page to go on working.</Trans>
    </Notice>
  );
}

function Failed({ detail }: { detail: string }) {
  return (
    <Notice tone="bad" role="alert" title={<Trans>Your data cannot be opened</Trans>}>
      <Trans>
        Nothing was deleted. Close the browser and open it again. If that does not help, report this:
      </Trans>{' '}
      <code className="font-mono text-xs break-all">{detail}</code>
    </Notice>
  );
}
