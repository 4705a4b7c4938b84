import { Trans } from '@lingui/react/macro';
import { useEffect, useState, type FormEvent } from 'react';
import * as z from 'zod';
import { useActs } from '../hooks/acts.ts';
import { useEscape } from '../hooks/escape.ts';
import { focusNext, nextAct } from '../hooks/focus.ts';
import { DayField } from '../negotiation/DayField.tsx';
import { fieldsAreValid } from '../negotiation/submit.ts';
import { useKept } from '../negotiation/use-kept.ts';
import { FormEnd } from './FormEnd.tsx';
import { readLink } from './link.ts';
import { LinkField } from './LinkField.tsx';
import type { PartProps } from './part.ts';

const sendForm = z.object({ on: z.string(), link: z.string() });

/** When the contract went out, and where it lies. */
export function SendForm({ deal, today, onClose, onChanged }: PartProps & { onClose: () => void }) {
  const act = useActs();
  const { contract } = deal;
  const { form, change, clear } = useKept(`contract-sent:${deal.id}`, sendForm, {
    on: contract?.sentOn ?? today,
    link: contract?.link ?? '',
  });
  const [tried, setTried] = useState(false);
  const link = readLink(form.link);

  useEffect(() => focusNext('contract-day'), []);
  function close(): void {
    clear();
    onClose();
  }
  useEscape(close);

  async function submit(event: FormEvent<HTMLFormElement>): Promise<void> {
    setTried(true);
    if (!fieldsAreValid(event) || link === undefined) return;
    const result = await act(
      'sendContract',
      { dealId: deal.id, on: form.on, link },
      { quiet: ['nothing-to-do'] },
    );
    if (!result.ok && result.code !== 'nothing-to-do') return;
    onChanged();
    close();
  }

  return (
    <form className="mt-1 grid gap-2" noValidate onSubmit={(event) => void submit(event)}>
      <DayField
        label={<Trans>Went out</Trans>}
        inputRef={nextAct('contract-day')}
        required
        max={contract?.signedOn ?? today}
        value={form.on}
        onChange={(on) => change({ on })}
      />
      <LinkField
        value={form.link}
        broken={tried && link === undefined}
        onChange={(text) => change({ link: text })}
      />
      <FormEnd onCancel={close}>
        <Trans>Save</Trans>
      </FormEnd>
    </form>
  );
}
