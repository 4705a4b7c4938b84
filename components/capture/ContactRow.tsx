import { useLingui } from '@lingui/react/macro';
import { X } from 'lucide-react';
import { useId } from 'react';
import { useFormContext } from 'react-hook-form';
import { IconButton } from '../ui/IconButton.tsx';
import { TextInput } from '../ui/TextInput.tsx';
import { CONTACTS } from '../words/contact-kinds.ts';
import type { Reachable, ReviewForm } from './form.ts';

interface ContactRowProps {
  index: number;
  kind: Reachable;
  /** Added by the rep: can be taken away again instead of only unticked. */
  own: boolean;
  onRemove: () => void;
}

const INPUT_TYPES = { email: 'email', phone: 'tel', website: 'url' } as const;

/** One address: a tick to keep it, and its text. */
export function ContactRow({ index, kind, own, onRemove }: ContactRowProps) {
  const { i18n, t } = useLingui();
  const id = useId();
  const { register, formState } = useFormContext<ReviewForm>();
  const broken = formState.errors.contacts?.[index]?.value !== undefined;
  const name = i18n._(CONTACTS[kind]);
  return (
    <div className="grid grid-cols-[76px_minmax(0,1fr)] gap-x-3 max-[260px]:grid-cols-1">
      <label htmlFor={id} className="py-1 text-muted">
        {name}
      </label>
      <div className="min-w-0">
        <div className="flex items-center gap-2">
          {!own && (
            <input
              type="checkbox"
              aria-label={t`Keep this: ${name}`}
              className="size-3.5 shrink-0 accent-accent"
              {...register(`contacts.${index}.keep`)}
            />
          )}
          <TextInput
            id={id}
            inputMode={INPUT_TYPES[kind]}
            aria-invalid={broken || undefined}
            aria-describedby={broken ? `${id}e` : undefined}
            {...register(`contacts.${index}.value`)}
          />
          {own && (
            <IconButton
              label={t`Remove this line: ${name}`}
              icon={<X aria-hidden="true" />}
              onClick={onRemove}
            />
          )}
        </div>
        {broken && (
          <p id={`${id}e`} role="alert" className="mt-0.5 text-xs text-bad">
            {t`This is not an e-mail address. Correct it or untick it.`}
          </p>
        )}
      </div>
    </div>
  );
}
