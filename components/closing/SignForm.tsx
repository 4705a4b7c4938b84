import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useState, type FormEvent } from 'react';
import * as z from 'zod';
import { winReason } from '../../utils/pipeline/deal.ts';
import { formatMoney } from '../../utils/pipeline/money.ts';
import { useActs } from '../hooks/acts.ts';
import { useEscape } from '../hooks/escape.ts';
import { focusNext, nextAct } from '../hooks/focus.ts';
import { useSettings } from '../hooks/settings.ts';
import { orNull, readAmount } from '../negotiation/amount.ts';
import { AmountField } from '../negotiation/AmountField.tsx';
import { DayField } from '../negotiation/DayField.tsx';
import { fieldsAreValid } from '../negotiation/submit.ts';
import { useKept } from '../negotiation/use-kept.ts';
import { Field } from '../ui/Field.tsx';
import { Select } from '../ui/Select.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { WIN_REASONS } from '../words/outcomes.ts';
import { FormEnd } from './FormEnd.tsx';
import { readLink } from './link.ts';
import { LinkField } from './LinkField.tsx';
import type { PartProps } from './part.ts';

const signForm = z.object({
  on: z.string(),
  value: z.string(),
  link: z.string(),
  reason: z.string(),
  note: z.string(),
});

/** The signature: day, final value, document, and why they chose us. It makes the deal won. */
export function SignForm({ deal, today, onClose, onChanged }: PartProps & { onClose: () => void }) {
  const { i18n, t } = useLingui();
  const act = useActs();
  const settled = useSettings()?.currency ?? 'EUR';
  const { contract, won } = deal;
  const price = deal.value ?? deal.agreed?.price ?? null;
  const currency = price?.currency ?? settled;
  const { form, change, clear } = useKept(`contract-signed:${deal.id}`, signForm, {
    on: contract?.signedOn ?? today,
    value: price ? formatMoney(price, i18n.locale) : '',
    link: contract?.link ?? '',
    reason: won?.reason ?? '',
    note: won?.note ?? '',
  });
  const [tried, setTried] = useState(false);
  const link = readLink(form.link);
  const { money, problem } = readAmount(form.value, i18n.locale, currency);
  const wrong = problem ?? (money === null && price !== null ? 'missing' : null);

  useEffect(() => focusNext('contract-day'), []);
  function close(): void {
    clear();
    onClose();
  }
  useEscape(close);

  async function submit(event: FormEvent<HTMLFormElement>): Promise<void> {
    setTried(true);
    if (!fieldsAreValid(event) || link === undefined || wrong) return;
    const reason = winReason.safeParse(form.reason).data ?? null;
    const signed = { on: form.on, value: money, link, reason, note: orNull(form.note) };
    const result = await act('signContract', { dealId: deal.id, ...signed }, { quiet: ['nothing-to-do'] });
    if (!result.ok && result.code !== 'nothing-to-do') return;
    onChanged();
    clear();
    onClose();
    focusNext('delivery', 'contract');
  }

  return (
    <form className="mt-1 grid gap-2" noValidate onSubmit={(event) => void submit(event)}>
      <DayField
        label={<Trans>Signed on</Trans>}
        inputRef={nextAct('contract-day')}
        required
        {...(contract?.sentOn && { min: contract.sentOn })}
        early={t`The contract went out after this day. Correct one of the two.`}
        max={today}
        value={form.on}
        onChange={(on) => change({ on })}
      />
      <AmountField
        label={<Trans>Final value</Trans>}
        value={form.value}
        onChange={(value) => change({ value })}
        currency={currency}
        problem={tried ? wrong : null}
      />
      <Field label={<Trans>Why they chose us</Trans>}>
        {(control) => (
          <Select
            {...control}
            value={form.reason}
            onChange={(chosen) => change({ reason: chosen.target.value })}
          >
            <option value="">{t`Not known`}</option>
            {winReason.options.map((one) => (
              <option key={one} value={one}>
                {i18n._(WIN_REASONS[one])}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <LinkField
        value={form.link}
        broken={tried && link === undefined}
        onChange={(text) => change({ link: text })}
      />
      <Field label={<Trans>Note</Trans>}>
        {(control) => (
          <TextArea
            {...control}
            value={form.note}
            maxLength={2000}
            onChange={(typed) => change({ note: typed.target.value })}
          />
        )}
      </Field>
      <FormEnd onCancel={close}>
        {deal.status === 'won' ? <Trans>Save</Trans> : <Trans>Signed: the deal is won</Trans>}
      </FormEnd>
    </form>
  );
}
