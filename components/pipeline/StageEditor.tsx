import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Threshold } from '../../utils/pipeline/facts.ts';
import type { Pipeline, Stage } from '../../utils/pipeline/pipeline.ts';
import { useActs } from '../hooks/acts.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { TextInput } from '../ui/TextInput.tsx';
import { NAME_PROBLEMS } from '../words/names.ts';
import { stageName } from '../words/stages.ts';
import { CriteriaEditor } from './CriteriaEditor.tsx';
import { EditCard } from './EditCard.tsx';
import { NumberField } from './NumberField.tsx';
import { criteriaInForce, filledStage, readStage, stageForm, type StageErrors } from './stage-form.ts';
import { useCardForm } from './use-card-form.ts';

interface StageEditorProps {
  pipeline: Pipeline;
  stage: Stage;
  /** `undefined` while read. */
  threshold: Threshold | undefined;
  onRemove: () => void;
}

const NONE: StageErrors = { criteria: {} };

/** All of one stage: name, days, chance, and what must be so before a deal leaves it. */
export function StageEditor({ pipeline, stage, threshold, onRemove }: StageEditorProps) {
  const { i18n, t } = useLingui();
  const act = useActs();
  const { value, change, dirty, overtaken, reset } = useCardForm(
    `stage:${pipeline.id}:${stage.id}`,
    filledStage(stage),
    stageForm,
  );
  const [errors, setErrors] = useState<StageErrors>(NONE);
  const standard = stage.key ? stageName(i18n, { ...stage, name: null }) : '';
  const called = standard || stageName(i18n, stage);

  async function save(): Promise<void> {
    const others = pipeline.stages.filter(({ id }) => id !== stage.id);
    const read = readStage(stage, value, others);
    setErrors(read.ok ? NONE : read.errors);
    if (!read.ok) return;
    const stages = pipeline.stages.map((one) => (one.id === stage.id ? read.stage : one));
    const result = await act('editPipeline', { pipelineId: pipeline.id, stages });
    if (result.ok || result.code === 'nothing-to-do') reset();
  }

  return (
    <EditCard
      dirty={dirty}
      overtaken={overtaken}
      onSave={save}
      onDiscard={() => {
        reset();
        setErrors(NONE);
      }}
      more={
        pipeline.stages.length > 1 && (
          <Button look="danger" className="ml-auto" onClick={onRemove}>
            <Trans>Remove this stage</Trans>
          </Button>
        )
      }
    >
      <Field
        layout="stack"
        label={<Trans>Name</Trans>}
        hint={standard && <Trans>Left empty it is “{standard}”, in your language.</Trans>}
        error={errors.name && i18n._(NAME_PROBLEMS[errors.name])}
      >
        {(control) => (
          <TextInput
            {...control}
            aria-label={t`Name of stage ${called}`}
            placeholder={standard}
            maxLength={64}
            value={value.name}
            onChange={({ target }) => change({ ...value, name: target.value })}
          />
        )}
      </Field>
      <div className="grid gap-3 sm:grid-cols-2">
        <NumberField
          label={<Trans>Stalls after</Trans>}
          unit={<Trans>working days</Trans>}
          hint={<Learnt threshold={threshold} />}
          error={errors.stallsAfter && <Trans>A whole number from 1 to 365.</Trans>}
          value={value.stallsAfter}
          onChange={(stallsAfter) => change({ ...value, stallsAfter })}
        />
        <NumberField
          label={<Trans>Chance to win</Trans>}
          unit="%"
          hint={<Trans>Until your own history says better.</Trans>}
          error={errors.prior && <Trans>A number from 0 to 100.</Trans>}
          value={value.prior}
          onChange={(prior) => change({ ...value, prior })}
        />
      </div>
      <fieldset>
        <legend className="mb-1 text-sm text-muted">
          <Trans>Before a deal goes on</Trans>
        </legend>
        <CriteriaEditor
          criteria={criteriaInForce(stage, value)}
          onChange={(criteria) => change({ ...value, criteria })}
          problems={Object.fromEntries(
            Object.entries(errors.criteria).map(([id, problem]) => [id, i18n._(NAME_PROBLEMS[problem])]),
          )}
        />
        {stage.key && value.criteria && (
          <Button look="quiet" size="sm" onClick={() => change({ ...value, criteria: null })}>
            <Trans>Back to the standard criteria</Trans>
          </Button>
        )}
      </fieldset>
    </EditCard>
  );
}

/** Whether this number or history counts. */
function Learnt({ threshold }: { threshold: Threshold | undefined }) {
  if (!threshold) return null;
  const { days, from, n } = threshold;
  if (from === 'settings') return <Trans>In force until your own history is long enough.</Trans>;
  return (
    <Trans>
      Your history says {days}, and that counts: four of five deals went on sooner (
      <Plural value={n} one="# visit" other="# visits" />
      ).
    </Trans>
  );
}
