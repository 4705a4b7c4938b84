import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useState, type FormEvent } from 'react';
import * as z from 'zod';
import { belowFloor } from '../../utils/pipeline/concessions.ts';
import { formatMoney } from '../../utils/pipeline/money.ts';
import type { DealFacts } from '../hooks/facts.ts';
import { useActs } from '../hooks/acts.ts';
import { useEscape } from '../hooks/escape.ts';
import { focusNext, nextAct } from '../hooks/focus.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { TextInput } from '../ui/TextInput.tsx';
import { hasWords, orNull, readAmount } from './amount.ts';
import { AmountField } from './AmountField.tsx';
import { BelowFloor } from './BelowFloor.tsx';
import { proposedAgreement } from './proposed.ts';
import { useKept } from './use-kept.ts';

interface AgreeFormProps {
  facts: DealFacts;
  currency: string;
  onClose: () => void;
  onChanged: () => void;
}

const agreeForm = z.object({
  price: z.string(),
  paymentTerms: z.string(),
  scope: z.string(),
  belowFloor: z.string(),
});

/** Price, payment and scope both agree to, filled with what was last on the table. */
export function AgreeForm({ facts, currency, onClose, onChanged }: AgreeFormProps) {
  const { i18n, t } = useLingui();
  const act = useActs();
  const { deal } = facts;
  const proposed = proposedAgreement(facts);
  const unit = proposed.price?.currency ?? currency;
  const same = facts.rounds.findLast(
    (round) => round.side === 'us' && round.price?.amount === proposed.price?.amount,
  );
  const { form, change, clear } = useKept(`agree:${deal.id}`, agreeForm, {
    price: proposed.price ? formatMoney(proposed.price, i18n.locale) : '',
    paymentTerms: proposed.paymentTerms ?? '',
    scope: proposed.scope ?? '',
    belowFloor: deal.agreed?.belowFloor ?? same?.belowFloor ?? '',
  });
  const [tried, setTried] = useState(false);
  const { money, problem } = readAmount(form.price, i18n.locale, unit);
  const below = belowFloor(money, deal.floor) ? deal.floor : null;
  const reasonMissing = below !== null && !hasWords(form.belowFloor);

  useEffect(() => focusNext('agree-price'), []);
  function close(): void {
    clear();
    onClose();
  }
  useEscape(close);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setTried(true);
    if (money === null) return focusNext('agree-price');
    if (reasonMissing) return focusNext('below-floor');
    const agreed = {
      price: money,
      paymentTerms: orNull(form.paymentTerms),
      scope: orNull(form.scope),
      belowFloor: orNull(form.belowFloor),
    };
    const result = await act(
      'agree',
      { dealId: deal.id, agreed },
      { quiet: ['below-floor', 'nothing-to-do'] },
    );
    if (!result.ok && result.code !== 'nothing-to-do') return;
    onChanged();
    clear();
    onClose();
    focusNext('advance', 'agree');
  }

  return (
    <form className="grid gap-2" noValidate onSubmit={(event) => void submit(event)}>
      <AmountField
        label={<Trans>Price</Trans>}
        inputRef={nextAct('agree-price')}
        value={form.price}
        onChange={(price) => change({ price })}
        currency={unit}
        problem={tried ? (problem ?? (money === null ? 'missing' : null)) : null}
        hint={
          deal.status === 'won'
            ? t`The deal keeps the value that was signed.`
            : t`It becomes the deal’s value.`
        }
      />
      {below && (
        <BelowFloor
          floor={below}
          value={form.belowFloor}
          missing={tried && reasonMissing}
          onChange={(reason) => change({ belowFloor: reason })}
        />
      )}
      <Field label={<Trans>Payment</Trans>}>
        {(control) => (
          <TextInput
            {...control}
            value={form.paymentTerms}
            maxLength={2000}
            placeholder={t`For example: 30 days`}
            onChange={(typed) => change({ paymentTerms: typed.target.value })}
          />
        )}
      </Field>
      <Field label={<Trans>Scope</Trans>}>
        {(control) => (
          <TextInput
            {...control}
            value={form.scope}
            maxLength={2000}
            placeholder={t`For example: two sites, with training`}
            onChange={(typed) => change({ scope: typed.target.value })}
          />
        )}
      </Field>
      <div className="flex gap-2">
        <Button type="submit" look="primary" className="min-w-0 flex-1">
          <Trans>Agree</Trans>
        </Button>
        <Button onClick={close}>
          <Trans>Cancel</Trans>
        </Button>
      </div>
    </form>
  );
}
