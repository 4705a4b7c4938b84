import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import * as z from 'zod';
import { nameProblem } from '../../utils/pipeline/pipeline-edit.ts';
import type { Pipeline } from '../../utils/pipeline/pipeline.ts';
import { frameKey, frameOf, standardFrame, type Frame } from '../../utils/pipeline/qualification.ts';
import { useActs } from '../hooks/acts.ts';
import { Field } from '../ui/Field.tsx';
import { Select } from '../ui/Select.tsx';
import { TextInput } from '../ui/TextInput.tsx';
import { FRAME_NAMES, frameName, itemName } from '../words/qualification.ts';
import { NAME_PROBLEMS } from '../words/names.ts';
import { EditCard } from './EditCard.tsx';
import { ItemsEditor } from './ItemsEditor.tsx';
import { cleanedItems, itemProblems } from './items.ts';
import { useCardForm } from './use-card-form.ts';

const item = z.object({ id: z.string(), name: z.string().nullable() });
const frameForm = z.object({ key: frameKey.nullable(), name: z.string().nullable(), items: z.array(item) });

/** What must be known to call a customer viable: one of the standard frames, or the rep's own questions. */
export function FrameCard({ pipeline }: { pipeline: Pipeline }) {
  const { i18n, t } = useLingui();
  const act = useActs();
  const stored: Frame = frameOf(pipeline);
  const { value, change, dirty, overtaken, reset } = useCardForm(`frame:${pipeline.id}`, stored, frameForm);
  const [tried, setTried] = useState(false);
  const isOwn = value.key === null;
  const problems = isOwn ? itemProblems(value.items) : {};
  const wrongName = isOwn ? nameProblem(value.name ?? '') : null;
  const none = isOwn && value.items.length === 0;

  /** An item of the rep's own goes by nothing but its name. */
  function standardName({ id }: { id: string }): string {
    const name = itemName(i18n, { id, name: null });
    return name === id ? '' : name;
  }

  function choose(text: string): void {
    const key = frameKey.safeParse(text).data ?? null;
    change(key ? standardFrame(key) : { key: null, name: '', items: value.items });
  }

  async function save(): Promise<void> {
    setTried(true);
    if (wrongName || none || Object.keys(problems).length > 0) return;
    const frame = isOwn
      ? { key: null, name: (value.name ?? '').trim(), items: cleanedItems(value.items) }
      : value.key === 'bant'
        ? null
        : value;
    const result = await act('editPipeline', { pipelineId: pipeline.id, frame });
    if (result.ok || result.code === 'nothing-to-do') {
      setTried(false);
      reset();
    }
  }

  return (
    <EditCard
      title={<Trans>Qualification</Trans>}
      hint={<Trans>What you find out before you call a customer viable.</Trans>}
      dirty={dirty}
      overtaken={overtaken}
      onSave={save}
      onDiscard={reset}
    >
      <Field layout="stack" label={<Trans>Frame</Trans>}>
        {(control) => (
          <Select {...control} value={value.key ?? ''} onChange={({ target }) => choose(target.value)}>
            {frameKey.options.map((key) => (
              <option key={key} value={key}>
                {FRAME_NAMES[key]}
              </option>
            ))}
            <option value="">{stored.key === null ? frameName(i18n, stored) : t`Your own`}</option>
          </Select>
        )}
      </Field>
      {isOwn ? (
        <>
          <Field
            layout="stack"
            label={<Trans>Name of the frame</Trans>}
            error={tried && wrongName && i18n._(NAME_PROBLEMS[wrongName])}
          >
            {(control) => (
              <TextInput
                {...control}
                maxLength={64}
                value={value.name ?? ''}
                onChange={({ target }) => change({ ...value, name: target.value })}
              />
            )}
          </Field>
          <ItemsEditor
            label={t`Items of the frame`}
            items={value.items}
            onChange={(items) => change({ ...value, items })}
            standardName={standardName}
            itemLabel={(number) => t`Item ${number}`}
            addLabel={<Trans>Add an item</Trans>}
            problems={
              tried
                ? Object.fromEntries(
                    Object.entries(problems).map(([id, problem]) => [id, i18n._(NAME_PROBLEMS[problem])]),
                  )
                : {}
            }
            most={20}
          />
          {tried && none && (
            <p role="alert" className="text-xs text-bad">
              <Trans>A frame needs at least one item.</Trans>
            </p>
          )}
        </>
      ) : (
        <p className="text-muted">{value.items.map((one) => itemName(i18n, one)).join(' · ')}</p>
      )}
    </EditCard>
  );
}
