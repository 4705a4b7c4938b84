import { Trans, useLingui } from '@lingui/react/macro';
import { Field } from '../ui/Field.tsx';
import { TextInput } from '../ui/TextInput.tsx';

interface LinkFieldProps {
  value: string;
  broken: boolean;
  onChange: (text: string) => void;
}

/** Where the signed document lies. */
export function LinkField({ value, broken, onChange }: LinkFieldProps) {
  const { t } = useLingui();
  return (
    <Field
      label={<Trans>Document</Trans>}
      error={
        broken && t`This is no web address. It begins with https:// – copy it from where the document lies.`
      }
    >
      {(control) => (
        <TextInput
          {...control}
          inputMode="url"
          value={value}
          maxLength={2048}
          placeholder="https://"
          onChange={(change) => onChange(change.target.value)}
        />
      )}
    </Field>
  );
}
