import { Trans } from '@lingui/react/macro';
import { useFormContext, useWatch } from 'react-hook-form';
import type { Position } from '../../utils/pipeline/capture.ts';
import { Radio } from '../ui/Radio.tsx';
import type { ReviewForm } from './form.ts';

/** Several positions held at once: the rep says which of them this is about. */
export function PositionChoice({ positions }: { positions: readonly Position[] }) {
  const { setValue } = useFormContext<ReviewForm>();
  const [title, company] = useWatch<ReviewForm, ['title', 'company']>({ name: ['title', 'company'] });

  function choose(position: Position): void {
    setValue('title', position.title ?? '', { shouldDirty: true });
    setValue('company', position.company ?? '', { shouldDirty: true });
  }

  return (
    <fieldset className="rounded-md bg-warn-soft px-3 py-2">
      <legend className="float-left mb-1 w-full font-semibold text-warn">
        <Trans>{positions.length} current positions: which one is this about?</Trans>
      </legend>
      {positions.map((position) => {
        const words = [position.title, position.company].filter(Boolean).join(' · ');
        return (
          <Radio
            key={words}
            name="position"
            className="clear-both"
            checked={title === (position.title ?? '') && company === (position.company ?? '')}
            onChange={() => choose(position)}
          >
            {words}
          </Radio>
        );
      })}
    </fieldset>
  );
}
