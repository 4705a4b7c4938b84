import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type FormEvent } from 'react';
import { belowFloor } from '../../utils/pipeline/concessions.ts';
import type { Deal } from '../../utils/pipeline/deal.ts';
import { useActs } from '../hooks/acts.ts';
import { useEscape } from '../hooks/escape.ts';
import { focusNext, nextAct } from '../hooks/focus.ts';
import { Button } from '../ui/Button.tsx';
import { Kbd } from '../ui/Kbd.tsx';
import { Section } from '../ui/Section.tsx';
import { hasWords, readAmount } from './amount.ts';
import { BLANK_ROUND, roundForm, roundInput, saysNothing, unclear, type RoundForm } from './round-form.ts';
import { RoundFields } from './RoundFields.tsx';
import { useKept, type Kept } from './use-kept.ts';

interface NewRoundProps {
  deal: Deal;
  currency: string;
  onChanged: () => void;
}

/** The next move: a button, or the form where one was begun. */
export function NewRound({ deal, currency, onChanged }: NewRoundProps) {
  const kept = useKept(`round:${deal.id}`, roundForm, BLANK_ROUND);
  const [opened, setOpened] = useState(false);

  function open(): void {
    setOpened(true);
    focusNext('negotiation-new');
  }
  function close(): void {
    setOpened(false);
    kept.clear();
    focusNext('negotiation-new');
  }

  if (opened || kept.begun) {
    return (
      <Section title={<Trans>New round</Trans>}>
        <Move deal={deal} currency={currency} kept={kept} onClose={close} onChanged={onChanged} />
      </Section>
    );
  }
  return (
    <Section>
      <Button ref={nextAct('negotiation-new')} onClick={open}>
        <Trans>Write down a move</Trans>
      </Button>
    </Section>
  );
}

interface MoveProps extends NewRoundProps {
  kept: Kept<RoundForm>;
  onClose: () => void;
}

/** Writes down one move: who, what price, which terms, what was asked and given. */
function Move({ deal, currency, kept: { form, change }, onClose, onChanged }: MoveProps) {
  const { i18n } = useLingui();
  const act = useActs();
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);

  const { money, problem } = readAmount(form.price, i18n.locale, currency);
  const below = form.side === 'us' && belowFloor(money, deal.floor) ? deal.floor : null;
  const broken = unclear(form);
  const nothing = saysNothing(form);
  const reasonMissing = below !== null && !hasWords(form.belowFloor);
  // What was typed is not lost to a key.
  useEscape(() => nothing && onClose());

  async function save(): Promise<void> {
    setTried(true);
    if (busy || nothing || problem || broken.size > 0) return;
    if (reasonMissing) return focusNext('below-floor');
    setBusy(true);
    const at = new Date().toISOString();
    const input = roundInput(form, { dealId: deal.id, at, price: money });
    const result = await act('addRound', input, { quiet: ['below-floor'] });
    setBusy(false);
    if (!result.ok) return;
    onChanged();
    onClose();
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    void save();
  }

  return (
    <form className="grid gap-2" noValidate onSubmit={submit}>
      <RoundFields
        form={form}
        onChange={change}
        onSave={() => void save()}
        currency={currency}
        problem={tried ? problem : null}
        broken={tried ? broken : NONE}
        below={below}
        reasonMissing={tried && reasonMissing}
      />
      {tried && nothing && (
        <p role="alert" className="text-xs text-bad">
          <Trans>Nothing is written yet. A price, a term, an ask or a note is enough.</Trans>
        </p>
      )}
      <div className="flex items-center gap-2">
        <Button type="submit" look="primary" className="min-w-0 flex-1" busy={busy}>
          <Trans>Add round</Trans>
        </Button>
        <Button onClick={onClose}>
          <Trans>Discard</Trans>
        </Button>
        <span className="max-[359px]:hidden">
          <Kbd>Ctrl ↵</Kbd>
        </span>
      </div>
    </form>
  );
}

const NONE: ReadonlySet<string> = new Set();
