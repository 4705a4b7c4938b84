import { Trans, useLingui } from '@lingui/react/macro';
import { nextAct } from '../hooks/focus.ts';
import { Field } from '../ui/Field.tsx';
import { TextInput } from '../ui/TextInput.tsx';
import type { FurtherForm } from './further-form.ts';

interface FurtherFieldsProps {
  form: FurtherForm;
  wrong: ReadonlySet<keyof FurtherForm>;
  onChange: (patch: Partial<FurtherForm>) => void;
}

/** What has to be known for each answer. */
export function FurtherFields({ form, wrong, onChange }: FurtherFieldsProps) {
  const { t } = useLingui();
  if (form.answer === 'nothing') {
    return (
      <Field label={<Trans>Note</Trans>}>
        {(control) => (
          <TextInput
            {...control}
            value={form.note}
            maxLength={2000}
            onChange={(typed) => onChange({ note: typed.target.value })}
          />
        )}
      </Field>
    );
  }
  if (form.answer === 'need') {
    return (
      <Field
        label={<Trans>The need</Trans>}
        hint={<Trans>It becomes the title of the new deal.</Trans>}
        error={wrong.has('title') && t`Say in a few words what they need.`}
      >
        {(control) => (
          <TextInput
            {...control}
            ref={nextAct('further-text')}
            value={form.title}
            maxLength={200}
            onChange={(typed) => onChange({ title: typed.target.value })}
          />
        )}
      </Field>
    );
  }
  return (
    <>
      <Field
        label={<Trans>Name</Trans>}
        error={wrong.has('name') && t`Write the name of the person they spoke of.`}
      >
        {(control) => (
          <TextInput
            {...control}
            ref={nextAct('further-text')}
            value={form.name}
            maxLength={200}
            onChange={(typed) => onChange({ name: typed.target.value })}
          />
        )}
      </Field>
      <Field
        label={<Trans>E-mail or phone</Trans>}
        error={
          wrong.has('reach') &&
          t`This is neither an e-mail address nor a phone number. It can also stay empty.`
        }
      >
        {(control) => (
          <TextInput
            {...control}
            value={form.reach}
            maxLength={254}
            onChange={(typed) => onChange({ reach: typed.target.value })}
          />
        )}
      </Field>
    </>
  );
}
