import { Trans, useLingui } from '@lingui/react/macro';
import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { TextInput } from '../ui/TextInput.tsx';
import { newId } from './new-id.ts';

export interface NamedItem {
  id: string;
  /** `null` shows the standard words of the id. */
  name: string | null;
}

interface ItemsEditorProps {
  /** Names the list. */
  label: string;
  items: readonly NamedItem[];
  onChange: (items: NamedItem[]) => void;
  /** The standard words of an item, or nothing where there are none. */
  standardName: (item: NamedItem) => string;
  /** Names the field of an item by its number, from 1. */
  itemLabel: (number: number) => string;
  addLabel: ReactNode;
  /** Why an item cannot stand, by its id. */
  problems: Readonly<Record<string, string>>;
  most: number;
}

/** A list of short texts: each written where it stands, moved by its arrows, removed by its cross. */
export function ItemsEditor(props: ItemsEditorProps) {
  const { label, items, onChange, standardName, itemLabel, addLabel, problems, most } = props;
  const { t } = useLingui();
  const added = useRef<string | null>(null);
  const fields = useRef(new Map<string, HTMLInputElement>());
  // Once the list has been drawn with what was added or moved.
  useEffect(() => {
    const field = added.current === null ? undefined : fields.current.get(added.current);
    if (!field) return;
    field.focus();
    added.current = null;
  });

  function add(): void {
    const id = newId('');
    added.current = id;
    onChange([...items, { id, name: '' }]);
  }

  function move(index: number, by: -1 | 1): void {
    const [item] = items.slice(index, index + 1);
    if (!item) return;
    added.current = item.id;
    onChange(items.toSpliced(index, 1).toSpliced(index + by, 0, item));
  }

  return (
    <div className="space-y-1.5">
      <ol aria-label={label} className="space-y-1.5">
        {items.map((item, index) => {
          const name = itemLabel(index + 1);
          const problem = problems[item.id];
          return (
            <li key={item.id}>
              <div className="flex items-center gap-1">
                <TextInput
                  ref={(element) => {
                    if (element) fields.current.set(item.id, element);
                    else fields.current.delete(item.id);
                  }}
                  aria-label={name}
                  aria-invalid={problem ? true : undefined}
                  aria-describedby={problem ? `${item.id}-problem` : undefined}
                  maxLength={120}
                  placeholder={standardName(item)}
                  value={item.name ?? ''}
                  onChange={({ target }) => {
                    const own = target.value === '' && standardName(item) !== '' ? null : target.value;
                    onChange(items.with(index, { ...item, name: own }));
                  }}
                />
                <IconButton
                  label={t`Move up: ${name}`}
                  icon={<ArrowUp />}
                  disabled={index === 0}
                  onClick={() => move(index, -1)}
                />
                <IconButton
                  label={t`Move down: ${name}`}
                  icon={<ArrowDown />}
                  disabled={index === items.length - 1}
                  onClick={() => move(index, 1)}
                />
                <IconButton
                  label={t`Remove: ${name}`}
                  icon={<X />}
                  onClick={() => onChange(items.toSpliced(index, 1))}
                />
              </div>
              {problem && (
                <p id={`${item.id}-problem`} role="alert" className="text-xs text-bad">
                  {problem}
                </p>
              )}
            </li>
          );
        })}
      </ol>
      {items.length === 0 && (
        <p className="text-muted">
          <Trans>Nothing on the list.</Trans>
        </p>
      )}
      <Button look="quiet" size="sm" onClick={add} disabled={items.length >= most}>
        <Plus aria-hidden="true" className="size-3.5" />
        {addLabel}
      </Button>
    </div>
  );
}
