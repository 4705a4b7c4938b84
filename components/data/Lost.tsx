import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useRef, useState } from 'react';
import { restore } from '../hooks/health.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Progress } from '../ui/Progress.tsx';

/** The store holds fewer rows than were acknowledged: says so, and gives back what the journal holds. */
export function Lost({
  expected,
  found,
  recoverable,
}: {
  expected: number;
  found: number;
  recoverable: number;
}) {
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
          // Where the journal has nothing, restoring still lifts the freeze: there must be a way on.
          <Button size="sm" look="primary" onClick={bringBack}>
            {recoverable > 0 ? <Trans>Restore</Trans> : <Trans>Go on with what is here</Trans>}
          </Button>
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
