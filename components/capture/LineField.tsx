import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useFormContext } from 'react-hook-form';
import { nextAct } from '../hooks/focus.ts';
import { Field } from '../ui/Field.tsx';
import { TextInput } from '../ui/TextInput.tsx';
import { FIELDS } from '../words/fields.ts';
import { needsLook, reasonWords, sureness } from '../words/origins.ts';
import type { LineName, ReviewForm } from './form.ts';
import type { Subject } from './subject.ts';

interface LineFieldProps {
  name: LineName;
  subject: Subject;
  /** Shows where each value comes from, also of those that need no second look. */
  explained: boolean;
  /** Something else asks about this field already. */
  asked?: boolean;
}

/** One line of the review: the value as read, to be changed at will, and how it got there or why it is empty. */
export function LineField({ name, subject, explained, asked = false }: LineFieldProps) {
  const { i18n, t } = useLingui();
  const { register, getFieldState, formState } = useFormContext<ReviewForm>();
  const { error, isDirty } = getFieldState(name, formState);
  const origin = subject.person.fields[name];
  const read = subject.person[name];
  const look = read !== null && !isDirty && !asked && needsLook(origin);

  function words(): ReactNode {
    if (isDirty || asked) return null;
    if (read === null && !origin) return explained && subject.page ? t`Not found on this page` : null;
    if (read === null || (look && origin?.reason)) return reasonWords(i18n, origin);
    return origin && (look || explained) ? sureness(i18n, origin) : null;
  }

  const { ref, ...input } = register(name);
  return (
    <Field
      label={i18n._(FIELDS[name])}
      hint={words()}
      tone={look ? 'look' : 'none'}
      error={error && (name === 'fullName' ? t`Nobody is saved without a name.` : t`Too long.`)}
    >
      {(control) => (
        <TextInput
          {...control}
          {...input}
          ref={(element) => {
            ref(element);
            if (name === 'fullName') nextAct('name')(element);
          }}
          look={look}
          required={name === 'fullName'}
          placeholder={t`empty`}
        />
      )}
    </Field>
  );
}
