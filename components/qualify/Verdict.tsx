import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { formatDay } from '../../utils/pipeline/dates.ts';
import type { Deal } from '../../utils/pipeline/deal.ts';
import { focusNext, nextAct } from '../hooks/focus.ts';
import { Button } from '../ui/Button.tsx';
import { Chip } from '../ui/Chip.tsx';
import { Section } from '../ui/Section.tsx';
import { VERDICTS } from '../words/qualification.ts';
import { VerdictForm } from './VerdictForm.tsx';

interface VerdictProps {
  deal: Deal;
  today: string;
  onChanged: () => void;
}

/** The verdict as given, and the form for giving it or another. */
export function Verdict({ deal, today, onChanged }: VerdictProps) {
  const { i18n } = useLingui();
  const [again, setAgain] = useState(false);
  const { verdict } = deal;
  const asking = again || !verdict;
  return (
    <Section
      title={<Trans>Verdict: is this a viable customer?</Trans>}
      aside={
        !asking && (
          <Button
            ref={nextAct('verdict')}
            look="quiet"
            size="sm"
            className="-mr-1.5"
            onClick={() => setAgain(true)}
          >
            <Trans>Give another</Trans>
          </Button>
        )
      }
    >
      {verdict && (
        <p className="mb-1 flex flex-wrap items-center gap-x-2">
          <Chip tone={verdict.answer === 'viable' ? 'ok' : verdict.answer === 'no' ? 'bad' : 'neutral'}>
            {i18n._(VERDICTS[verdict.answer])}
          </Chip>
          <span className="text-muted">{formatDay(verdict.on, i18n.locale)}</span>
          {verdict.note && <span className="basis-full [overflow-wrap:anywhere]">{verdict.note}</span>}
        </p>
      )}
      {asking && (
        <VerdictForm
          dealId={deal.id}
          today={today}
          entry={nextAct('verdict')}
          onSaved={() => {
            setAgain(false);
            onChanged();
            focusNext('advance');
          }}
        />
      )}
    </Section>
  );
}
