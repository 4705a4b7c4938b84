import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import type { Pipeline } from '../../utils/pipeline/pipeline.ts';
import { useActs } from '../hooks/acts.ts';
import { Field } from '../ui/Field.tsx';
import { TextInput } from '../ui/TextInput.tsx';
import { careForm, filledCare, readCare, type CareForm } from './care-form.ts';
import { EditCard } from './EditCard.tsx';
import { NumberField } from './NumberField.tsx';
import { useCardForm } from './use-card-form.ts';

/** When silence becomes an obstacle, and when to ask after a customer. */
export function CareCard({ pipeline }: { pipeline: Pipeline }) {
  const act = useActs();
  const form = useCardForm(`care:${pipeline.id}`, filledCare(pipeline), careForm);
  const { value, change, reset } = form;
  const [wrong, setWrong] = useState<readonly (keyof CareForm)[]>([]);
  const set = (field: keyof CareForm) => (text: string) => change({ ...value, [field]: text });

  async function save(): Promise<void> {
    const read = readCare(value);
    setWrong(read.ok ? [] : read.wrong);
    if (!read.ok) return;
    const { care, answerAfter } = read;
    const result = await act('editPipeline', { pipelineId: pipeline.id, care, answerAfter });
    if (result.ok || result.code === 'nothing-to-do') reset();
  }

  return (
    <EditCard
      title={<Trans>Silence and care</Trans>}
      dirty={form.dirty}
      overtaken={form.overtaken}
      onSave={save}
      onDiscard={() => {
        reset();
        setWrong([]);
      }}
    >
      <NumberField
        label={<Trans>No answer counts as an obstacle after</Trans>}
        unit={<Trans>working days</Trans>}
        error={wrong.includes('answerAfter') && <Trans>A whole number from 1 to 365.</Trans>}
        value={value.answerAfter}
        onChange={set('answerAfter')}
      />
      <Field
        layout="stack"
        label={<Trans>Ask after a customer, days after the signature</Trans>}
        hint={<Trans>Several are parted by commas.</Trans>}
        error={wrong.includes('days') && <Trans>At most twelve whole numbers of days, such as 30, 90.</Trans>}
      >
        {(control) => (
          <TextInput
            {...control}
            className="max-w-60"
            maxLength={80}
            value={value.days}
            onChange={({ target }) => set('days')(target.value)}
          />
        )}
      </Field>
      <NumberField
        label={<Trans>Then every</Trans>}
        unit={<Trans>months</Trans>}
        hint={<Trans>Empty: no more after the last of these days.</Trans>}
        error={wrong.includes('everyMonths') && <Trans>A whole number from 1 to 60, or nothing.</Trans>}
        value={value.everyMonths}
        onChange={set('everyMonths')}
      />
    </EditCard>
  );
}
