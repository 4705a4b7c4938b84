import { Trans, useLingui } from '@lingui/react/macro';
import { side as sides, type Side } from '../../utils/pipeline/negotiation.ts';
import type { Money } from '../../utils/pipeline/row.ts';
import { nextAct } from '../hooks/focus.ts';
import { Field } from '../ui/Field.tsx';
import { Radio } from '../ui/Radio.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { TextInput } from '../ui/TextInput.tsx';
import { ASKS_OF, GIVES_OF, SIDES } from '../words/negotiation.ts';
import type { AmountProblem } from './amount.ts';
import { AmountField } from './AmountField.tsx';
import { BelowFloor } from './BelowFloor.tsx';
import { Items } from './Items.tsx';
import type { RoundForm } from './round-form.ts';

interface RoundFieldsProps {
  form: RoundForm;
  onChange: (patch: Partial<RoundForm>) => void;
  /** Ctrl+Enter in the note. */
  onSave: () => void;
  currency: string;
  problem: AmountProblem | null;
  broken: ReadonlySet<string>;
  /** The floor, where the price typed is ours and below it. */
  below: Money | null;
  reasonMissing: boolean;
}

/** Everything a move can put on the table; most moves fill one or two of them. */
export function RoundFields({
  form,
  onChange,
  onSave,
  currency,
  problem,
  broken,
  below,
  reasonMissing,
}: RoundFieldsProps) {
  const { i18n, t } = useLingui();
  return (
    <>
      <SideChoice value={form.side} onChange={(side) => onChange({ side })} />
      <AmountField
        label={<Trans>Price</Trans>}
        inputRef={nextAct('negotiation-new')}
        value={form.price}
        onChange={(price) => onChange({ price })}
        currency={currency}
        problem={problem}
      />
      {below && (
        <BelowFloor
          floor={below}
          value={form.belowFloor}
          missing={reasonMissing}
          onChange={(belowFloor) => onChange({ belowFloor })}
        />
      )}
      <Field label={<Trans>Payment</Trans>}>
        {(control) => (
          <TextInput
            {...control}
            value={form.paymentTerms}
            maxLength={1000}
            placeholder={t`For example: 30 days`}
            onChange={(change) => onChange({ paymentTerms: change.target.value })}
          />
        )}
      </Field>
      <Field label={<Trans>Scope</Trans>}>
        {(control) => (
          <TextInput
            {...control}
            value={form.scope}
            maxLength={1000}
            placeholder={t`For example: two sites, with training`}
            onChange={(change) => onChange({ scope: change.target.value })}
          />
        )}
      </Field>
      <Items
        title={i18n._(ASKS_OF[form.side])}
        add={form.side === 'us' ? t`Something we ask for` : t`Something they ask for`}
        items={form.asks}
        broken={broken}
        onChange={(asks) => onChange({ asks })}
      />
      <Items
        title={i18n._(GIVES_OF[form.side])}
        add={form.side === 'us' ? t`Something we give` : t`Something they give`}
        items={form.gives}
        broken={broken}
        onChange={(gives) => onChange({ gives })}
      />
      <Field label={<Trans>Note</Trans>}>
        {(control) => (
          <TextArea
            {...control}
            value={form.note}
            maxLength={5000}
            onKeyDown={(press) => {
              if (press.key !== 'Enter' || !(press.ctrlKey || press.metaKey)) return;
              press.preventDefault();
              onSave();
            }}
            onChange={(change) => onChange({ note: change.target.value })}
          />
        )}
      </Field>
    </>
  );
}

function SideChoice({ value, onChange }: { value: Side; onChange: (side: Side) => void }) {
  const { i18n } = useLingui();
  return (
    <fieldset className="flex gap-4">
      <legend className="sr-only">
        <Trans>Who makes this move?</Trans>
      </legend>
      {sides.options.map((one) => (
        <Radio key={one} name="round-side" value={one} checked={value === one} onChange={() => onChange(one)}>
          {i18n._(SIDES[one])}
        </Radio>
      ))}
    </fieldset>
  );
}
