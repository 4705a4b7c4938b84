import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type FormEvent } from 'react';
import * as z from 'zod';
import { useActs } from '../hooks/acts.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { TextInput } from '../ui/TextInput.tsx';
import type { RuleFieldProps } from './rule-field.ts';

/** Fewer digits are no phone number anywhere. */
const MIN_DIGITS = 5;

/** What a typed address is; `null` for neither. */
function kindOf(text: string): 'email' | 'phone' | null {
  if (text.includes('@')) return z.email().safeParse(text).success ? 'email' : null;
  const digits = text.replace(/\D/g, '').length;
  return /^[+\d][\d\s().\-/]*$/.test(text) && digits >= MIN_DIGITS ? 'phone' : null;
}

/** A way to reach the person: an e-mail address or a phone number, told apart by what was typed. */
export function ReachField({ personId, onChanged, entry }: RuleFieldProps) {
  const { t } = useLingui();
  const act = useActs();
  const [value, setValue] = useState('');
  const [broken, setBroken] = useState(false);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const kind = kindOf(value.trim());
    if (!kind) return setBroken(true);
    const at = new Date().toISOString();
    const origin = { site: 'typed', page: null, at, layer: null, confidence: null } as const;
    const addContacts = [{ kind, value: value.trim(), origin }];
    const result = await act('editPerson', { personId, fields: {}, addContacts, removeContacts: [] });
    if (result.ok) onChanged();
  }

  return (
    <form noValidate className="flex items-end gap-2" onSubmit={(event) => void submit(event)}>
      <div className="min-w-0 flex-1">
        <Field
          layout="stack"
          label={<Trans>E-mail or phone</Trans>}
          error={broken && t`Write a whole e-mail address or phone number.`}
        >
          {(control) => (
            <TextInput
              {...control}
              ref={entry}
              value={value}
              maxLength={320}
              onChange={({ target }) => {
                setValue(target.value);
                setBroken(false);
              }}
            />
          )}
        </Field>
      </div>
      <Button type="submit" className={broken ? 'mb-4.5' : ''}>
        <Trans>Add</Trans>
      </Button>
    </form>
  );
}
