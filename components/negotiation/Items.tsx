import { Trans, useLingui } from '@lingui/react/macro';
import { Plus, X } from 'lucide-react';
import { useId } from 'react';
import { topic as topics, type Topic } from '../../utils/pipeline/negotiation.ts';
import { focusNext, nextAct } from '../hooks/focus.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Select } from '../ui/Select.tsx';
import { TextInput } from '../ui/TextInput.tsx';
import { TOPICS } from '../words/negotiation.ts';
import { MOST_ITEMS, newItem, type Item } from './round-form.ts';

interface ItemsProps {
  /** "We ask for", "They give" … */
  title: string;
  add: string;
  items: readonly Item[];
  /** Keys of items that cannot be kept as they are. */
  broken: ReadonlySet<string>;
  onChange: (items: Item[]) => void;
}

/** What a side asks for, or gives, each with what it is only for. */
export function Items({ title, add, items, broken, onChange }: ItemsProps) {
  function addOne(): void {
    const item = newItem();
    onChange([...items, item]);
    focusNext(`item:${item.key}`);
  }
  return (
    <fieldset className="grid gap-1.5">
      <legend className={items.length > 0 ? 'mb-1 text-muted' : 'sr-only'}>{title}</legend>
      {items.map((item, index) => (
        <ItemLine
          key={item.key}
          item={item}
          label={`${title} ${String(index + 1)}`}
          broken={broken.has(item.key)}
          onChange={(patch) => onChange(items.map((one) => (one === item ? { ...one, ...patch } : one)))}
          onRemove={() => onChange(items.filter((one) => one !== item))}
        />
      ))}
      <div>
        <Button
          look="quiet"
          size="sm"
          className="-ml-1.5"
          disabled={items.length >= MOST_ITEMS}
          onClick={addOne}
        >
          <Plus aria-hidden="true" className="size-3.5" />
          {add}
        </Button>
      </div>
    </fieldset>
  );
}

interface ItemLineProps {
  item: Item;
  label: string;
  broken: boolean;
  onChange: (patch: Partial<Item>) => void;
  onRemove: () => void;
}

function ItemLine({ item, label, broken, onChange, onRemove }: ItemLineProps) {
  const { i18n, t } = useLingui();
  const id = useId();
  const invalid = broken ? { 'aria-invalid': true as const, 'aria-describedby': id } : {};
  return (
    <div className="grid gap-1 rounded-md border border-line p-1.5">
      <div className="flex items-center gap-1">
        <TextInput
          {...invalid}
          ref={nextAct(`item:${item.key}`)}
          aria-label={label}
          value={item.text}
          maxLength={1000}
          placeholder={label.replace(/ \d+$/, ' …')}
          onChange={(change) => onChange({ text: change.target.value })}
        />
        <IconButton label={t`Remove ${label}`} icon={<X aria-hidden="true" />} onClick={onRemove} />
      </div>
      <div className="flex items-center gap-1">
        <TextInput
          {...invalid}
          aria-label={t`${label}, only for`}
          value={item.onlyFor}
          maxLength={1000}
          placeholder={t`only for …`}
          onChange={(change) => onChange({ onlyFor: change.target.value })}
        />
        <Select
          aria-label={t`${label}, about`}
          className="w-24 shrink-0"
          value={item.topic}
          onChange={(change) =>
            onChange({ topic: isTopic(change.target.value) ? change.target.value : 'other' })
          }
        >
          {topics.options.map((one) => (
            <option key={one} value={one}>
              {i18n._(TOPICS[one])}
            </option>
          ))}
        </Select>
      </div>
      {broken && (
        <p id={id} role="alert" className="text-xs text-bad">
          <Trans>Say in words what it is, and what it is only for; or remove it.</Trans>
        </p>
      )}
    </div>
  );
}

const isTopic = (text: string): text is Topic => topics.safeParse(text).success;
