import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useFocusOnce } from '../evidence/use-focus-once.ts';
import { useActs } from '../hooks/acts.ts';
import { usePipelines } from '../hooks/pipeline.ts';
import { Field } from '../ui/Field.tsx';
import { Select } from '../ui/Select.tsx';
import { TextInput } from '../ui/TextInput.tsx';
import { pipelineName, stageName } from '../words/stages.ts';
import { AskForm } from './AskForm.tsx';
import type { DealAskProps } from './asks.ts';

/** Moves a deal into a stage of another pipeline. */
export function PipelineMove({ view, onDone, onCancel }: DealAskProps) {
  const { i18n, t } = useLingui();
  const act = useActs();
  const entry = useFocusOnce();
  const others = (usePipelines() ?? []).filter(({ id }) => id !== view.pipeline.id);
  const [chosen, setChosen] = useState<string | null>(null);
  const [to, setTo] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const pipeline = others.find(({ id }) => id === chosen) ?? others[0];
  // The stage of the same key is where it stands there.
  const here = view.pipeline.stages[view.stageIndex];
  const stage =
    pipeline?.stages.find(({ id }) => id === to) ??
    pipeline?.stages.find(({ key }) => key !== null && key === here?.key) ??
    pipeline?.stages[0];

  async function move(): Promise<void> {
    if (!pipeline || !stage) return;
    const result = await act(
      'movePipeline',
      { dealId: view.deal.id, pipelineId: pipeline.id, to: stage.id, reason: reason.trim() || null },
      { quiet: ['reason-needed', 'criteria-open'] },
    );
    if (result.ok) onDone();
    else setAsked(result.code === 'reason-needed' || result.code === 'criteria-open');
  }

  return (
    <AskForm
      title={<Trans>Move to another pipeline</Trans>}
      act={<Trans>Move the deal</Trans>}
      onSubmit={() => void move()}
      onCancel={onCancel}
    >
      <Field label={<Trans>Pipeline</Trans>}>
        {(control) => (
          <Select
            {...control}
            ref={entry}
            value={pipeline?.id ?? ''}
            onChange={({ target }) => {
              setChosen(target.value);
              setTo(null);
            }}
          >
            {others.map((one) => (
              <option key={one.id} value={one.id}>
                {pipelineName(i18n, one)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field label={<Trans>Stage</Trans>}>
        {(control) => (
          <Select {...control} value={stage?.id ?? ''} onChange={({ target }) => setTo(target.value)}>
            {pipeline?.stages.map((one) => (
              <option key={one.id} value={one.id}>
                {stageName(i18n, one)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field label={<Trans>Reason</Trans>} error={asked && t`Say why it goes there: a few words are enough.`}>
        {(control) => (
          <TextInput
            {...control}
            value={reason}
            maxLength={2000}
            onChange={({ target }) => {
              setReason(target.value);
              setAsked(false);
            }}
          />
        )}
      </Field>
    </AskForm>
  );
}
