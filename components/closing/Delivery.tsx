import { Trans, useLingui } from '@lingui/react/macro';
import type { FormEvent } from 'react';
import * as z from 'zod';
import { useActs } from '../hooks/acts.ts';
import { focusNext, nextAct } from '../hooks/focus.ts';
import { DayField } from '../negotiation/DayField.tsx';
import { fieldsAreValid } from '../negotiation/submit.ts';
import { useKept } from '../negotiation/use-kept.ts';
import { Button } from '../ui/Button.tsx';
import { Chip } from '../ui/Chip.tsx';
import { Section } from '../ui/Section.tsx';
import type { PartProps } from './part.ts';

const deliveryForm = z.object({ planned: z.string(), done: z.string() });

/** When delivery is agreed, and when it was done. */
export function Delivery({ deal, today, onChanged }: PartProps) {
  const { t } = useLingui();
  const act = useActs();
  const planned = deal.delivery?.planned ?? '';
  const done = deal.delivery?.done ?? '';
  const { form, change, clear } = useKept(`delivery:${deal.id}`, deliveryForm, { planned, done });
  const changed = form.planned !== planned || form.done !== done;
  const late = planned !== '' && done === '' && planned < today;

  async function submit(event: FormEvent<HTMLFormElement>): Promise<void> {
    if (!fieldsAreValid(event)) return;
    const days = { planned: form.planned || null, done: form.done || null };
    const result = await act('setDelivery', { dealId: deal.id, ...days }, { quiet: ['nothing-to-do'] });
    if (!result.ok && result.code !== 'nothing-to-do') return;
    clear();
    onChanged();
    focusNext('advance', 'care');
  }

  const first = done === '' && planned !== '' ? 'done' : 'planned';
  return (
    <Section
      title={<Trans>Delivery</Trans>}
      aside={
        late ? (
          <Chip tone="warn">
            <Trans>late</Trans>
          </Chip>
        ) : (
          done !== '' && (
            <Chip tone="ok">
              <Trans>delivered</Trans>
            </Chip>
          )
        )
      }
    >
      <form className="grid gap-2" noValidate onSubmit={(event) => void submit(event)}>
        <DayField
          label={<Trans>Agreed for</Trans>}
          value={form.planned}
          onChange={(day) => change({ planned: day })}
          {...(first === 'planned' && { inputRef: nextAct('delivery') })}
        />
        <DayField
          label={<Trans>Done on</Trans>}
          value={form.done}
          max={today}
          onChange={(day) => change({ done: day })}
          {...(first === 'done' && { inputRef: nextAct('delivery') })}
        />
        <div className="flex flex-wrap gap-2">
          <Button type="submit" disabled={!changed}>
            <Trans>Save delivery</Trans>
          </Button>
          {done === '' && form.done === '' && (
            <Button
              look="quiet"
              onClick={() => change({ done: today })}
              aria-label={t`Delivered today: fill in`}
            >
              <Trans>Delivered today</Trans>
            </Button>
          )}
          {changed && (
            <Button look="quiet" onClick={clear}>
              <Trans>Discard</Trans>
            </Button>
          )}
        </div>
      </form>
    </Section>
  );
}
