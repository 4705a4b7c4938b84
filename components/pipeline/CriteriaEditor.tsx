import { Trans, useLingui } from '@lingui/react/macro';
import { Plus, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { criterionRule, type Criterion } from '../../utils/pipeline/criterion.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Select } from '../ui/Select.tsx';
import { TextInput } from '../ui/TextInput.tsx';
import { CRITERIA } from '../words/criteria.ts';
import { newId } from './new-id.ts';

interface CriteriaEditorProps {
  criteria: readonly Criterion[];
  onChange: (criteria: Criterion[]) => void;
  /** Why one cannot stand, by its id. */
  problems: Readonly<Record<string, string>>;
}

/** What must be so before a deal goes on: each in words, and what shows it by itself. */
export function CriteriaEditor({ criteria, onChange, problems }: CriteriaEditorProps) {
  const { i18n, t } = useLingui();
  const added = useRef<string | null>(null);
  const last = useRef<HTMLInputElement>(null);
  // Once the list has been drawn with what was added.
  useEffect(() => {
    if (added.current === null || criteria.at(-1)?.id !== added.current) return;
    last.current?.focus();
    added.current = null;
  });

  function add(): void {
    const id = newId('');
    added.current = id;
    onChange([...criteria, { id, name: '', rule: null }]);
  }

  return (
    <div className="space-y-2">
      <ul aria-label={t`Exit criteria`} className="space-y-2">
        {criteria.map((one, index) => {
          const { id, name, rule } = one;
          const number = index + 1;
          const problem = problems[id];
          const standard = rule ? i18n._(CRITERIA[rule]) : '';
          const set = (change: Partial<Criterion>) => onChange(criteria.with(index, { ...one, ...change }));
          return (
            <li key={id}>
              <div className="flex items-start gap-1">
                <div className="grid min-w-0 flex-1 gap-1 sm:grid-cols-2">
                  <TextInput
                    ref={index === criteria.length - 1 ? last : undefined}
                    aria-label={t`Criterion ${number}`}
                    aria-invalid={problem ? true : undefined}
                    aria-describedby={problem ? `${id}-problem` : undefined}
                    maxLength={120}
                    placeholder={standard || t`In your words`}
                    value={name ?? ''}
                    onChange={({ target }) =>
                      set({ name: target.value === '' && rule ? null : target.value })
                    }
                  />
                  <Select
                    aria-label={t`What shows criterion ${number}`}
                    value={rule ?? ''}
                    onChange={({ target }) =>
                      set({ rule: criterionRule.safeParse(target.value).data ?? null })
                    }
                  >
                    <option value="">{t`Shown by evidence or a tick`}</option>
                    <optgroup label={t`Seen from the record`}>
                      {criterionRule.options.map((each) => (
                        <option key={each} value={each}>
                          {i18n._(CRITERIA[each])}
                        </option>
                      ))}
                    </optgroup>
                  </Select>
                </div>
                <IconButton
                  label={t`Remove criterion ${number}`}
                  icon={<X />}
                  onClick={() => onChange(criteria.toSpliced(index, 1))}
                />
              </div>
              {problem && (
                <p id={`${id}-problem`} role="alert" className="text-xs text-bad">
                  {problem}
                </p>
              )}
            </li>
          );
        })}
      </ul>
      {criteria.length === 0 && (
        <p className="text-muted">
          <Trans>None: a deal leaves this stage freely.</Trans>
        </p>
      )}
      <Button look="quiet" size="sm" onClick={add} disabled={criteria.length >= 20}>
        <Plus aria-hidden="true" className="size-3.5" />
        <Trans>Add a criterion</Trans>
      </Button>
    </div>
  );
}
