import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type SubmitEvent } from 'react';
import { ownFieldKind } from '../../utils/pipeline/own-field.ts';
import { nameProblem, type NameProblem } from '../../utils/pipeline/pipeline-edit.ts';
import { useActs } from '../hooks/acts.ts';
import { useEscape } from '../hooks/escape.ts';
import { focusFirst } from '../hooks/focus-first.ts';
import type { OwnField } from '../hooks/own-fields.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { Select } from '../ui/Select.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { TextInput } from '../ui/TextInput.tsx';
import { NAME_PROBLEMS } from '../words/names.ts';
import { OWN_KINDS } from '../words/own-fields.ts';

interface FieldFormProps {
  target: OwnField['target'];
  /** `null`: a new one. */
  field: OwnField | null;
  /** The other fields of the target. */
  others: readonly OwnField[];
  onDone: () => void;
}

interface Errors {
  name?: NameProblem;
  choices?: boolean;
  kind?: boolean;
}

/** Name and kind of an own field, and what there is to choose from. */
export function FieldForm({ target, field, others, onDone }: FieldFormProps) {
  const { i18n, t } = useLingui();
  const act = useActs();
  useEscape(onDone);
  const [name, setName] = useState(field?.name ?? '');
  const [kind, setKind] = useState(field?.kind ?? 'text');
  const [choices, setChoices] = useState(field?.choices.join('\n') ?? '');
  const [errors, setErrors] = useState<Errors>({});

  async function save(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const list = kind === 'choice' ? choices.split('\n').flatMap((line) => line.trim() || []) : [];
    const problem = nameProblem(
      name,
      others.map((one) => one.name),
    );
    const wrongList =
      kind === 'choice' && (list.length === 0 || list.length > 50 || list.some((one) => one.length > 64));
    setErrors({ ...(problem && { name: problem }), choices: wrongList });
    if (problem || wrongList) return;
    const input = { ...(field && { fieldId: field.id }), target, name: name.trim(), kind, choices: list };
    const result = await act('setOwnField', input, { quiet: ['invalid-input', 'nothing-to-do'] });
    if (result.ok || result.code === 'nothing-to-do') onDone();
    else if (result.code === 'invalid-input') {
      const paths = new Set(result.issues.map(({ path }) => path.split('.')[0]));
      setErrors({
        ...(paths.has('name') && { name: 'taken' }),
        choices: paths.has('choices'),
        kind: paths.has('kind'),
      });
    }
  }

  return (
    <form
      noValidate
      className="my-2 space-y-3 rounded-md border border-line-strong p-3"
      onSubmit={(event) => void save(event)}
    >
      <Field
        layout="stack"
        label={<Trans>Name</Trans>}
        error={errors.name && i18n._(NAME_PROBLEMS[errors.name])}
      >
        {(control) => (
          <TextInput
            {...control}
            ref={focusFirst}
            aria-label={t`Name of the field`}
            maxLength={64}
            value={name}
            onChange={({ target: { value } }) => setName(value)}
          />
        )}
      </Field>
      <Field
        layout="stack"
        label={<Trans>Kind</Trans>}
        error={
          errors.kind && (
            <Trans>Somebody has a value of the old kind. Empty those first, or add another field.</Trans>
          )
        }
      >
        {(control) => (
          <Select
            {...control}
            className="max-w-60"
            value={kind}
            onChange={({ target: { value } }) => setKind(ownFieldKind.safeParse(value).data ?? kind)}
          >
            {ownFieldKind.options.map((each) => (
              <option key={each} value={each}>
                {i18n._(OWN_KINDS[each])}
              </option>
            ))}
          </Select>
        )}
      </Field>
      {kind === 'choice' && (
        <Field
          layout="stack"
          label={<Trans>To choose from, one a line</Trans>}
          hint={field && <Trans>One that you take off stays where it was chosen.</Trans>}
          error={errors.choices && <Trans>Write one to fifty choices, each at most 64 characters.</Trans>}
        >
          {(control) => (
            <TextArea
              {...control}
              rows={4}
              value={choices}
              onChange={(change) => setChoices(change.target.value)}
            />
          )}
        </Field>
      )}
      <div className="flex gap-2">
        <Button type="submit" look="primary">
          {field ? <Trans>Save</Trans> : <Trans>Add the field</Trans>}
        </Button>
        <Button onClick={onDone}>
          <Trans>Cancel</Trans>
        </Button>
      </div>
    </form>
  );
}
