import { Trans, useLingui } from '@lingui/react/macro';
import { lossReason } from '../../utils/pipeline/deal.ts';
import { Field } from '../ui/Field.tsx';
import { Select } from '../ui/Select.tsx';
import { TextInput } from '../ui/TextInput.tsx';
import { LOSS_REASONS } from '../words/outcomes.ts';
import type { LossDraft } from './loss.ts';

interface LossFieldsProps {
  value: LossDraft;
  onChange: (value: LossDraft) => void;
  /** The form was sent without a reason. */
  missing: boolean;
  /** The `ref` of the first field. */
  entry?: (element: HTMLElement | null) => void;
}

/** Why a deal is lost, and to whom. */
export function LossFields({ value, onChange, missing, entry }: LossFieldsProps) {
  const { i18n, t } = useLingui();
  return (
    <>
      <Field
        label={<Trans>Reason</Trans>}
        error={missing && t`Choose why it is lost: reports compare these.`}
      >
        {(control) => (
          <Select
            {...control}
            ref={entry}
            value={value.reason ?? ''}
            onChange={({ target }) =>
              onChange({ ...value, reason: lossReason.safeParse(target.value).data ?? null })
            }
          >
            <option value="">{t`Choose …`}</option>
            {lossReason.options.map((key) => (
              <option key={key} value={key}>
                {i18n._(LOSS_REASONS[key])}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field label={<Trans>Competitor</Trans>}>
        {(control) => (
          <TextInput
            {...control}
            value={value.competitor}
            maxLength={200}
            placeholder={t`If you know who won it`}
            onChange={({ target }) => onChange({ ...value, competitor: target.value })}
          />
        )}
      </Field>
      <Field label={<Trans>Note</Trans>}>
        {(control) => (
          <TextInput
            {...control}
            value={value.note}
            maxLength={2000}
            onChange={({ target }) => onChange({ ...value, note: target.value })}
          />
        )}
      </Field>
    </>
  );
}
