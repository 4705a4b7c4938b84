import { Plural, Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { recountTotals } from '../hooks/store-care.ts';
import { Button } from '../ui/Button.tsx';

type Result = { state: 'idle' | 'running' | 'failed' } | { state: 'done'; repaired: number };

/** Counts the funnel's numbers anew from the deals and their history, and puts right what differs. */
export function Recount() {
  const [result, setResult] = useState<Result>({ state: 'idle' });

  async function check(): Promise<void> {
    setResult({ state: 'running' });
    try {
      setResult({ state: 'done', repaired: (await recountTotals()).repaired });
    } catch {
      setResult({ state: 'failed' });
    }
  }

  return (
    <section aria-labelledby="recount" className="border-t border-line py-3">
      <h2 id="recount" className="font-semibold">
        <Trans>Check the numbers</Trans>
      </h2>
      <p className="text-muted">
        <Trans>Counts the funnel anew from the deals and their history, and puts right what differs.</Trans>
      </p>
      <div className="mt-2 flex flex-wrap items-center gap-3">
        <Button busy={result.state === 'running'} onClick={() => void check()}>
          <Trans>Count again</Trans>
        </Button>
        <output>
          {result.state === 'done' && (
            <Plural
              value={result.repaired}
              _0="Every number was right."
              one="# number was put right."
              other="# numbers were put right."
            />
          )}
          {result.state === 'failed' && (
            <span className="text-bad">
              <Trans>Counting stopped and nothing was changed. Try again.</Trans>
            </span>
          )}
        </output>
      </div>
    </section>
  );
}
