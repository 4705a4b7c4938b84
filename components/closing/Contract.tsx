import { Trans, useLingui } from '@lingui/react/macro';
import { ExternalLink } from 'lucide-react';
import { useState } from 'react';
import { formatDay } from '../../utils/pipeline/dates.ts';
import type { Deal } from '../../utils/pipeline/deal.ts';
import { formatMoney } from '../../utils/pipeline/money.ts';
import { focusNext, nextAct } from '../hooks/focus.ts';
import { Button } from '../ui/Button.tsx';
import { Section } from '../ui/Section.tsx';
import { WIN_REASONS } from '../words/outcomes.ts';
import type { PartProps } from './part.ts';
import { SendForm } from './SendForm.tsx';
import { SignForm } from './SignForm.tsx';

/** The contract: when it went out, where it lies, when it was signed and at what value. */
export function Contract({ deal, today, onChanged }: PartProps) {
  const [open, setOpen] = useState<'send' | 'sign' | null>(null);
  const won = deal.status === 'won';
  const sent = deal.contract?.sentOn ?? null;

  function close(): void {
    setOpen(null);
    focusNext('contract');
  }

  return (
    <Section title={<Trans>Contract</Trans>}>
      <SoFar deal={deal} />
      {open === 'send' && <SendForm deal={deal} today={today} onClose={close} onChanged={onChanged} />}
      {open === 'sign' && <SignForm deal={deal} today={today} onClose={close} onChanged={onChanged} />}
      {open === null && (
        <div className="mt-1 flex flex-wrap gap-2">
          <Button ref={nextAct('contract')} onClick={() => setOpen('sign')}>
            {won ? <Trans>Correct the signature</Trans> : <Trans>It is signed</Trans>}
          </Button>
          <Button look={sent ? 'quiet' : 'plain'} onClick={() => setOpen('send')}>
            {sent ? <Trans>Change when it went out</Trans> : <Trans>It went out</Trans>}
          </Button>
        </div>
      )}
    </Section>
  );
}

function SoFar({ deal: { contract, won, value, status } }: { deal: Deal }) {
  const { i18n } = useLingui();
  const day = (on: string) => formatDay(on, i18n.locale);
  const signedOn = contract?.signedOn ?? won?.on ?? null;
  const reason = won?.reason ? i18n._(WIN_REASONS[won.reason]) : null;
  return (
    <div className="[overflow-wrap:anywhere]">
      {contract?.sentOn && (
        <p>
          <Trans>Went out on {day(contract.sentOn)}</Trans>
        </p>
      )}
      {status === 'won' && signedOn && (
        <p>
          <strong className="font-semibold">
            <Trans>Signed on {day(signedOn)}</Trans>
          </strong>
          {value && <span className="tabular-nums"> · {formatMoney(value, i18n.locale)}</span>}
        </p>
      )}
      {status === 'won' && (reason ?? won?.note) && (
        <p className="text-muted">{[reason, won?.note].filter(Boolean).join(' · ')}</p>
      )}
      {contract?.link && (
        <p>
          <a
            href={contract.link}
            target="_blank"
            rel="noreferrer"
            className="inline-flex items-center gap-1 text-accent underline-offset-2 hover:underline"
          >
            <Trans>Open the document</Trans>
            <ExternalLink aria-hidden="true" className="size-3.5" />
          </a>
        </p>
      )}
      {!contract && status !== 'won' && (
        <p className="text-muted">
          <Trans>No contract has gone out yet.</Trans>
        </p>
      )}
    </div>
  );
}
