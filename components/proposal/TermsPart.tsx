import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Field, type ControlProps } from '../ui/Field.tsx';
import { Section } from '../ui/Section.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { TextInput } from '../ui/TextInput.tsx';
import { PROPOSAL_PROBLEMS } from '../words/proposals.ts';
import { NO_DAY } from './form.ts';
import type { PartProps } from './part-props.ts';

/** How it is paid, on what terms, and until when it stands. */
export function TermsPart({ form, read, change, today }: PartProps & { today: string }) {
  const { i18n, t } = useLingui();
  const error = (name: 'paymentTerms' | 'terms' | 'validUntil') => {
    const problem = read.texts[name];
    return problem && i18n._(PROPOSAL_PROBLEMS[problem]);
  };
  const past = form.validUntil !== '' && form.validUntil !== NO_DAY && form.validUntil < today;
  return (
    <Section title={<Trans>Terms</Trans>}>
      <div className="space-y-2">
        <Field
          label={<Trans>Valid until</Trans>}
          error={error('validUntil')}
          tone="look"
          hint={past && <Trans>That day has passed: the customer would read an expired offer.</Trans>}
        >
          {(control) => (
            <DayInput
              control={control}
              value={form.validUntil}
              onChange={(validUntil) => change({ validUntil })}
            />
          )}
        </Field>
        <Field layout="stack" label={<Trans>Payment terms</Trans>} error={error('paymentTerms')}>
          {(control) => (
            <TextArea
              {...control}
              rows={1}
              value={form.paymentTerms}
              placeholder={t`For example: 30 days after the invoice, by bank transfer`}
              onChange={({ target }) => change({ paymentTerms: target.value })}
            />
          )}
        </Field>
        <Field layout="stack" label={<Trans>Terms and conditions</Trans>} error={error('terms')}>
          {(control) => (
            <TextArea
              {...control}
              value={form.terms}
              placeholder={t`Delivery, warranty, what is not included`}
              onChange={({ target }) => change({ terms: target.value })}
            />
          )}
        </Field>
      </div>
    </Section>
  );
}

interface DayInputProps {
  control: ControlProps;
  value: string;
  onChange: (value: string) => void;
}

/**
 * The browser's own date field, left to itself while it is typed in: given back the empty value it reports for 31
 * February, it would forget what stands there.
 */
function DayInput({ control, value, onChange }: DayInputProps) {
  const [typed, setTyped] = useState(value);
  const outside = value !== typed && value !== NO_DAY;
  if (outside) setTyped(value);
  return (
    <TextInput
      {...control}
      key={outside ? value : 'own'}
      type="date"
      defaultValue={value === NO_DAY ? '' : value}
      onInput={({ currentTarget }) => {
        const next = currentTarget.validity.badInput ? NO_DAY : currentTarget.value;
        setTyped(next);
        onChange(next);
      }}
    />
  );
}
