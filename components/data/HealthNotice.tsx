import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useRef, useState, type ReactNode } from 'react';
import { dismissHealth, restore, useHealth, type StoreHealth } from '../hooks/health.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Progress } from '../ui/Progress.tsx';

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

function HealthWords({ health }: { health: StoreHealth }): ReactNode {
  switch (health.state) {
    case 'ok':
    case 'opening':
      return null;
    case 'lost':
      return <Lost {...health} />;
    case 'restored':
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
            value={health.rows}
            one="# entry was restored from the journal."
            other="# entries were restored from the journal."
          />
        </Notice>
      );
    case 'read-only':
      return health.why === 'newer-version' ? (
        <Notice tone="warn" title={<Trans>Read only</Trans>}>
          <Trans>
            A newer version of Embudo has written this data. Update the extension to go on working.
          </Trans>
        </Notice>
      ) : (
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
    case 'failed':
      return (
        <Notice tone="bad" role="alert" title={<Trans>Your data cannot be opened</Trans>}>
          <Trans>
            Nothing was deleted. Close the browser, open it again, and if that does not help, report this:
          </Trans>{' '}
          <code className="font-mono text-xs break-all">{health.detail}</code>
        </Notice>
      );
  }
}

function Lost({ expected, found, recoverable }: { expected: number; found: number; recoverable: number }) {
  const { t } = useLingui();
  const [done, setDone] = useState<{ rows: number; of: number } | null>(null);
  const [failed, setFailed] = useState(false);
  const running = useRef<AbortController | null>(null);

  function bringBack(): void {
    running.current = new AbortController();
    setFailed(false);
    setDone({ rows: 0, of: recoverable });
    restore((rows, of) => setDone({ rows, of }), running.current.signal)
      .catch(() => setFailed(true))
      .finally(() => setDone(null));
  }

  return (
    <Notice
      tone="bad"
      role="alert"
      title={<Trans>The browser has lost data</Trans>}
      actions={
        done ? (
          <Progress label={t`Restoring`} value={done.rows} max={Math.max(done.of, 1)} />
        ) : (
          recoverable > 0 && (
            <Button size="sm" look="primary" onClick={bringBack}>
              <Trans>Restore</Trans>
            </Button>
          )
        )
      }
    >
      <p>
        <Trans>
          {expected} entries should be here and {found} are.
        </Trans>{' '}
        <Plural
          value={recoverable}
          _0="The journal holds none of them."
          one="The journal can give # back."
          other="The journal can give # back."
        />
      </p>
      {failed && (
        <p className="text-bad">
          <Trans>Restoring stopped. Nothing more was lost; you can start it again.</Trans>
        </p>
      )}
    </Notice>
  );
}
