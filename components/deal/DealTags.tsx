import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import { useEscape } from '../hooks/escape.ts';
import { useActs } from '../hooks/acts.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { TagsInput } from '../ui/TagsInput.tsx';
import type { DealAskProps } from './asks.ts';

/** The deal's tags, for later segments; each is kept at once. */
export function DealTags({ view: { deal }, onCancel }: DealAskProps) {
  const { t } = useLingui();
  const act = useActs();
  useEscape(onCancel);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector('input')?.focus(), []);
  return (
    <div ref={box} className="mt-2.5 space-y-2">
      <Field label={<Trans>Tags</Trans>}>
        {(control) => (
          <TagsInput
            control={control}
            value={deal.tags}
            onChange={(tags) => void act('setTags', { target: 'deal', id: deal.id, tags })}
            placeholder={t`Add a tag`}
            removeLabel={(tag) => t`Remove the tag ${tag}`}
          />
        )}
      </Field>
      <Button onClick={onCancel}>
        <Trans>Close</Trans>
      </Button>
    </div>
  );
}
