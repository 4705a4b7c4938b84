import { useLingui } from '@lingui/react/macro';
import type { OwnValue } from '../../utils/pipeline/own-field.ts';
import { readOwnValue, showOwnValue, typeOwnValue } from '../../utils/pipeline/own-values.ts';
import { useActs } from '../hooks/acts.ts';
import type { OwnField } from '../hooks/own-fields.ts';
import { InlineEdit } from '../ui/InlineEdit.tsx';
import { OWN_PROBLEMS } from '../words/own-fields.ts';
import { OwnChoice } from './OwnChoice.tsx';
import { OwnDate } from './OwnDate.tsx';

export interface OwnFieldsProps {
  target: OwnField['target'];
  /** The person, company or deal. */
  id: string;
  /** Its values by field id. */
  values: Readonly<Record<string, OwnValue>>;
  onSaved?: () => void;
}

/** Name and value of each field. A text and a number turn into their field on a press, a date and a choice are one. */
export default function OwnFieldRows({
  target,
  id,
  values,
  fields,
  onSaved,
}: OwnFieldsProps & { fields: OwnField[] }) {
  const { i18n, t } = useLingui();
  const act = useActs();

  async function put(field: OwnField, value: OwnValue | null): Promise<void> {
    const result = await act(
      'setOwnValues',
      { target, id, values: { [field.id]: value } },
      { quiet: ['nothing-to-do'] },
    );
    if (result.ok) onSaved?.();
  }

  /** Puts what was typed in force, or says why it cannot be. */
  function save(field: OwnField, typed: string): string | null {
    const read = readOwnValue(field, typed, i18n.locale);
    if (!read.ok) return i18n._(OWN_PROBLEMS[read.problem]);
    void put(field, read.value);
    return null;
  }

  return (
    <dl className="grid grid-cols-[minmax(76px,auto)_minmax(0,1fr)] gap-x-3 gap-y-1 max-[260px]:grid-cols-1">
      {fields.map((field) => {
        const value = values[field.id] ?? null;
        const shown = value === null ? null : showOwnValue(field, value, i18n.locale);
        return (
          <div key={field.id} className="contents">
            <dt className="max-w-40 py-1 leading-5 break-words text-muted">{field.name}</dt>
            <dd className="min-w-0 py-0.5">
              {field.kind === 'choice' && (
                <OwnChoice field={field} value={value} onSave={(chosen) => void put(field, chosen)} />
              )}
              {field.kind === 'date' && (
                <OwnDate field={field} value={value} onSave={(typed) => save(field, typed)} />
              )}
              {(field.kind === 'text' || field.kind === 'number') && (
                <InlineEdit
                  label={field.name}
                  shown={shown}
                  empty={t`Add`}
                  value={value === null ? '' : typeOwnValue(value, i18n.locale)}
                  onSave={(typed) => save(field, typed)}
                />
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
