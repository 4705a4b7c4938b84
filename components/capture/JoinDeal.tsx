import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useDealSearch, type DealHit } from '../hooks/deals.ts';
import { Field } from '../ui/Field.tsx';
import { Radio } from '../ui/Radio.tsx';
import { TextInput } from '../ui/TextInput.tsx';
import { stageName } from '../words/stages.ts';
import type { ReviewForm } from './form.ts';

/** Finds the open deal to join, starting from the company's name. */
export function JoinDeal({ company }: { company: string }) {
  const { i18n, t } = useLingui();
  const { setValue, formState } = useFormContext<ReviewForm>();
  const [text, setText] = useState(company);
  const joins = useWatch<ReviewForm, 'joins'>({ name: 'joins' });
  const hits = useDealSearch(text);

  const stageOf = ({ view }: DealHit) => {
    const stage = view.pipeline.stages[view.stageIndex];
    return stage ? stageName(i18n, stage) : '';
  };

  return (
    <div>
      <Field
        label={<Trans>Whose deal</Trans>}
        error={formState.errors.joins && t`Choose the deal to add them to.`}
      >
        {(control) => (
          <TextInput
            {...control}
            type="search"
            value={text}
            placeholder={t`Name, company or e-mail`}
            onChange={(change) => setText(change.target.value)}
          />
        )}
      </Field>
      <fieldset className="mt-1 ml-22 max-[260px]:ml-0" aria-live="polite">
        <legend className="sr-only">
          <Trans>Open deals found</Trans>
        </legend>
        {hits?.map((hit) => (
          <Radio
            key={hit.view.deal.id}
            name="join-deal"
            checked={joins?.dealId === hit.view.deal.id}
            onChange={() =>
              setValue('joins', { dealId: hit.view.deal.id, label: titleOf(hit) }, { shouldDirty: true })
            }
          >
            {titleOf(hit)}{' '}
            <span className="text-muted">
              {hit.fullName} · {stageOf(hit)}
            </span>
          </Radio>
        ))}
        {hits?.length === 0 && text.trim() && (
          <p className="text-sm text-faint">
            <Trans>No open deal begins like this.</Trans>
          </p>
        )}
      </fieldset>
    </div>
  );
}

const titleOf = ({ view, company, fullName }: DealHit): string => view.deal.title ?? company ?? fullName;
