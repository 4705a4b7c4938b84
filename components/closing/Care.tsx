import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { formatDay, relativeDay } from '../../utils/pipeline/dates.ts';
import type { Pipeline } from '../../utils/pipeline/pipeline.ts';
import { focusNext, nextAct } from '../hooks/focus.ts';
import { Button } from '../ui/Button.tsx';
import { Chip } from '../ui/Chip.tsx';
import { Section } from '../ui/Section.tsx';
import { CareForm } from './CareForm.tsx';
import type { PartProps } from './part.ts';

/** When to ask after the customer next, and what was heard. */
export function Care({ pipeline, ...part }: PartProps & { pipeline: Pipeline }) {
  const { i18n } = useLingui();
  const { deal, today } = part;
  const [open, setOpen] = useState<'kept' | 'change' | null>(null);
  const next = deal.care?.next ?? null;

  function close(): void {
    setOpen(null);
    focusNext('care');
  }

  return (
    <Section
      title={<Trans>Care</Trans>}
      aside={
        next !== null &&
        next < today && (
          <Chip tone="warn">
            <Trans>overdue</Trans>
          </Chip>
        )
      }
    >
      <p>
        {next === null ? (
          <span className="text-muted">
            <Trans>No care date is set.</Trans>
          </span>
        ) : (
          <Trans>
            Ask after them on <strong className="font-semibold">{formatDay(next, i18n.locale)}</strong>
          </Trans>
        )}
        {next !== null && relativeDay(next, today, i18n.locale) !== formatDay(next, i18n.locale) && (
          <span className="text-muted"> ({relativeDay(next, today, i18n.locale)})</span>
        )}
      </p>
      {open ? (
        <CareForm key={open} {...part} pipeline={pipeline} kept={open === 'kept'} onClose={close} />
      ) : (
        <div className="mt-1 flex flex-wrap gap-2">
          <Button ref={nextAct('care')} onClick={() => setOpen(next === null ? 'change' : 'kept')}>
            {next === null ? <Trans>Set a care date</Trans> : <Trans>I have asked</Trans>}
          </Button>
          {next !== null && (
            <Button look="quiet" onClick={() => setOpen('change')}>
              <Trans>Change the date</Trans>
            </Button>
          )}
        </div>
      )}
    </Section>
  );
}
