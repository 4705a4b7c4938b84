import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import * as z from 'zod';
import { profileOf, type Pipeline } from '../../utils/pipeline/pipeline.ts';
import { useActs } from '../hooks/acts.ts';
import { Button } from '../ui/Button.tsx';
import { profileQuestion } from '../words/criteria.ts';
import { NAME_PROBLEMS } from '../words/names.ts';
import { EditCard } from './EditCard.tsx';
import { cleanedItems, itemProblems } from './items.ts';
import { ItemsEditor } from './ItemsEditor.tsx';
import { NumberField } from './NumberField.tsx';
import { readWhole } from './stage-form.ts';
import { useCardForm } from './use-card-form.ts';

const profileForm = z.object({
  items: z.array(z.object({ id: z.string(), name: z.string().nullable() })),
  needed: z.string(),
});

/** The ideal customer as questions with yes or no, and how many must be a yes. */
export function ProfileCard({ pipeline }: { pipeline: Pipeline }) {
  const { i18n, t } = useLingui();
  const act = useActs();
  const { items, needed } = profileOf(pipeline);
  const form = useCardForm(`profile:${pipeline.id}`, { items, needed: String(needed) }, profileForm);
  const { value, change, reset } = form;
  const [tried, setTried] = useState(false);
  const count = readWhole(value.needed, 0, value.items.length);
  const problems = itemProblems(value.items);
  const most = value.items.length;

  /** A question of the rep's own goes by nothing but its words. */
  function standardName({ id }: { id: string }): string {
    const question = profileQuestion(i18n, { id, name: null });
    return question === id ? '' : question;
  }

  async function save(): Promise<void> {
    setTried(true);
    if (count === null || Object.keys(problems).length > 0) return;
    await put({ items: cleanedItems(value.items), needed: count });
  }

  async function put(profile: Pipeline['profile']): Promise<void> {
    const result = await act('editPipeline', { pipelineId: pipeline.id, profile });
    if (!result.ok && result.code !== 'nothing-to-do') return;
    setTried(false);
    reset();
  }

  return (
    <EditCard
      title={<Trans>Ideal customer</Trans>}
      hint={<Trans>Questions with yes or no. Fitting is what a deal needs to leave Prospect.</Trans>}
      dirty={form.dirty}
      overtaken={form.overtaken}
      onSave={save}
      onDiscard={reset}
      more={
        pipeline.profile && (
          <Button look="quiet" onClick={() => void put(null)}>
            <Trans>Back to the standard questions</Trans>
          </Button>
        )
      }
    >
      <ItemsEditor
        label={t`Questions about the customer`}
        items={value.items}
        onChange={(next) => change({ ...value, items: next })}
        standardName={standardName}
        itemLabel={(number) => t`Question ${number}`}
        addLabel={<Trans>Add a question</Trans>}
        problems={
          tried
            ? Object.fromEntries(
                Object.entries(problems).map(([id, problem]) => [id, i18n._(NAME_PROBLEMS[problem])]),
              )
            : {}
        }
        most={20}
      />
      <NumberField
        label={<Trans>A customer fits from</Trans>}
        unit={<Plural value={most} one="yes to # question" other="yes of # questions" />}
        error={tried && count === null && <Trans>A whole number, no more than there are questions.</Trans>}
        value={value.needed}
        onChange={(text) => change({ ...value, needed: text })}
      />
    </EditCard>
  );
}
