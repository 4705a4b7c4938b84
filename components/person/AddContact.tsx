import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type FormEvent } from 'react';
import * as z from 'zod';
import { useActs } from '../hooks/acts.ts';
import { Button } from '../ui/Button.tsx';
import { Select } from '../ui/Select.tsx';
import { TextInput } from '../ui/TextInput.tsx';
import { CONTACTS } from '../words/contact-kinds.ts';

const KINDS = ['email', 'phone', 'website'] as const;
type Kind = (typeof KINDS)[number];

/** A further address, typed by the rep. */
export function AddContact({ personId }: { personId: string }) {
  const { i18n, t } = useLingui();
  const act = useActs();
  const [kind, setKind] = useState<Kind>('email');
  const [value, setValue] = useState('');
  const [broken, setBroken] = useState(false);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const text = value.trim();
    if (!text) return;
    if (kind === 'email' && !z.email().safeParse(text).success) {
      setBroken(true);
      return;
    }
    const origin = {
      site: 'typed',
      page: null,
      at: new Date().toISOString(),
      layer: null,
      confidence: null,
    } as const;
    const addContacts = [{ kind, value: text, origin }];
    const result = await act('editPerson', { personId, fields: {}, addContacts, removeContacts: [] });
    if (result.ok) setValue('');
  }

  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <div className="mt-1 flex gap-2 max-[260px]:flex-wrap">
        <Select
          aria-label={t`Kind of address`}
          className="w-24 shrink-0"
          value={kind}
          onChange={(change) => setKind(KINDS.find((one) => one === change.target.value) ?? 'email')}
        >
          {KINDS.map((one) => (
            <option key={one} value={one}>
              {i18n._(CONTACTS[one])}
            </option>
          ))}
        </Select>
        <TextInput
          aria-label={t`New address`}
          aria-invalid={broken || undefined}
          value={value}
          onChange={(change) => {
            setValue(change.target.value);
            setBroken(false);
          }}
        />
        <Button type="submit" disabled={!value.trim()}>
          <Trans>Add</Trans>
        </Button>
      </div>
      {broken && (
        <p role="alert" className="mt-0.5 text-xs text-bad">
          <Trans>This is not an e-mail address.</Trans>
        </p>
      )}
    </form>
  );
}
