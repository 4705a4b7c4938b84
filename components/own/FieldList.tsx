import { Trans, useLingui } from '@lingui/react/macro';
import { ArrowDown, ArrowUp, Pencil, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useActs } from '../hooks/acts.ts';
import { useOwnFields, type OwnField } from '../hooks/own-fields.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { OWN_KINDS, OWN_TARGETS } from '../words/own-fields.ts';
import { FieldForm } from './FieldForm.tsx';

const NEW = 'new';

/** The own fields of people, of companies or of deals: added, renamed, moved, removed. */
export function FieldList({ target }: { target: OwnField['target'] }) {
  const { i18n, t } = useLingui();
  const act = useActs();
  const fields = useOwnFields(target);
  /** The field in hand. */
  const [editing, setEditing] = useState<string | null>(null);
  if (!fields) return null;
  const targets = i18n._(OWN_TARGETS[target]);

  function place(field: OwnField, before: OwnField | undefined): void {
    const { id, name, kind, choices } = field;
    void act(
      'setOwnField',
      { fieldId: id, target, name, kind, choices, before: before?.id ?? null },
      { said: t`${name} moved` },
    );
  }

  function remove({ id, name }: OwnField): void {
    void act('removeOwnField', { fieldId: id }, { said: t`Field ${name} removed` });
  }

  return (
    <section aria-label={targets} className="border-line py-4 not-first:border-t">
      <h2 className="font-semibold">{targets}</h2>
      {fields.length === 0 && editing === null && (
        <p className="text-muted">
          <Trans>No fields of your own yet.</Trans>
        </p>
      )}
      <ol className="mb-1">
        {fields.map((field, index) => {
          const { id, name, kind } = field;
          const others = fields.filter((one) => one.id !== id);
          return (
            <li key={id} className="border-line not-first:border-t">
              {editing === id ? (
                <FieldForm target={target} field={field} others={others} onDone={() => setEditing(null)} />
              ) : (
                <div className="flex min-h-9 items-center gap-x-1">
                  <span className="flex min-w-0 flex-1 flex-wrap items-baseline gap-x-3 py-1">
                    <span className="max-w-full truncate">{name}</span>
                    <span className="text-sm text-muted">{i18n._(OWN_KINDS[kind])}</span>
                  </span>
                  <span className="flex shrink-0">
                    <IconButton
                      label={t`Move up: ${name}`}
                      icon={<ArrowUp />}
                      disabled={index === 0}
                      onClick={() => place(field, fields[index - 1])}
                    />
                    <IconButton
                      label={t`Move down: ${name}`}
                      icon={<ArrowDown />}
                      disabled={index === fields.length - 1}
                      onClick={() => place(field, fields[index + 2])}
                    />
                    <IconButton label={t`Change ${name}`} icon={<Pencil />} onClick={() => setEditing(id)} />
                    <IconButton label={t`Remove ${name}`} icon={<Trash2 />} onClick={() => remove(field)} />
                  </span>
                </div>
              )}
            </li>
          );
        })}
      </ol>
      {editing === NEW ? (
        <FieldForm target={target} field={null} others={fields} onDone={() => setEditing(null)} />
      ) : (
        <Button look="quiet" onClick={() => setEditing(NEW)}>
          <Plus aria-hidden="true" className="size-3.5" />
          <Trans>Add a field</Trans>
        </Button>
      )}
    </section>
  );
}
