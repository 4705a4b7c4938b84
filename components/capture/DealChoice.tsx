import { Trans, useLingui } from '@lingui/react/macro';
import { useFormContext, useWatch } from 'react-hook-form';
import { usePipelines } from '../hooks/pipeline.ts';
import { PipelineChoice } from '../pipeline/PipelineChoice.tsx';
import { Field } from '../ui/Field.tsx';
import { Radio } from '../ui/Radio.tsx';
import { Section } from '../ui/Section.tsx';
import { Select } from '../ui/Select.tsx';
import { ROLES, SOURCES } from '../words/deals.ts';
import { stageName } from '../words/stages.ts';
import type { ReviewForm } from './form.ts';
import { JoinDeal } from './JoinDeal.tsx';

/** What saving means for the funnel: a new deal, a place in an existing one, or neither. */
export function DealChoice() {
  const { i18n, t } = useLingui();
  const pipelines = usePipelines() ?? [];
  const { register, setValue } = useFormContext<ReviewForm>();
  const [deal, company, pipelineId] = useWatch<ReviewForm, ['deal', 'company', 'pipelineId']>({
    name: ['deal', 'company', 'pipelineId'],
  });
  const pipeline = pipelines.find(({ id }) => id === pipelineId) ?? pipelines[0];
  const stage = pipeline?.stages[0];
  const first = stage ? stageName(i18n, stage) : '';
  return (
    <Section title={<Trans>Deal</Trans>}>
      <fieldset>
        <legend className="sr-only">
          <Trans>What to do in the funnel</Trans>
        </legend>
        <Radio value="open" {...register('deal')}>
          <Trans>Open a deal in {first}</Trans>
        </Radio>
        <Radio value="join" {...register('deal')}>
          <Trans>Add to an existing deal</Trans>
        </Radio>
        <Radio value="none" {...register('deal')}>
          <Trans>Keep the person only</Trans>
        </Radio>
      </fieldset>
      {deal === 'open' && (
        <div className="mt-2 space-y-2">
          {pipeline && pipelines.length > 1 && (
            <Field label={<Trans>Pipeline</Trans>}>
              {(control) => (
                <PipelineChoice
                  {...control}
                  value={pipeline.id}
                  onChange={(id) => setValue('pipelineId', id, { shouldDirty: true })}
                />
              )}
            </Field>
          )}
          <Field label={<Trans>Source</Trans>}>
            {(control) => (
              <Select {...control} {...register('source')}>
                <option value="">{t`Not known`}</option>
                {Object.entries(SOURCES).map(([key, name]) => (
                  <option key={key} value={key}>
                    {i18n._(name)}
                  </option>
                ))}
              </Select>
            )}
          </Field>
        </div>
      )}
      {deal === 'join' && (
        <div className="mt-2 space-y-2">
          <JoinDeal company={company} />
          <Field label={<Trans>Role</Trans>}>
            {(control) => (
              <Select {...control} {...register('role')}>
                <option value="">{t`Not known`}</option>
                {Object.entries(ROLES).map(([key, name]) => (
                  <option key={key} value={key}>
                    {i18n._(name)}
                  </option>
                ))}
              </Select>
            )}
          </Field>
        </div>
      )}
    </Section>
  );
}
