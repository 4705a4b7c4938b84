import { useState, type KeyboardEvent } from 'react';
import { Chip } from './Chip.tsx';
import type { ControlProps } from './Field.tsx';
import { TextInput } from './TextInput.tsx';

interface TagsInputProps {
  control: ControlProps;
  value: readonly string[];
  onChange: (tags: string[]) => void;
  placeholder: string;
  /** Name of the cross on a tag. */
  removeLabel: (tag: string) => string;
}

/** Words as chips: Enter or a comma adds what was typed, Backspace in an empty field takes the last one away. */
export function TagsInput({ control, value, onChange, placeholder, removeLabel }: TagsInputProps) {
  const [text, setText] = useState('');

  function add(): boolean {
    const tag = text.trim().replace(/,+$/, '').slice(0, 64);
    setText('');
    if (!tag) return false;
    if (!value.some((known) => known.toLowerCase() === tag.toLowerCase())) onChange([...value, tag]);
    return true;
  }

  function onKeyDown(press: KeyboardEvent): void {
    if ((press.key === 'Enter' && text.trim()) || press.key === ',') {
      press.preventDefault();
      add();
    } else if (press.key === 'Backspace' && !text && value.length > 0) {
      onChange(value.slice(0, -1));
    }
  }

  return (
    <div className="flex flex-wrap items-center gap-1">
      {value.map((tag) => (
        <Chip
          key={tag}
          removeLabel={removeLabel(tag)}
          onRemove={() => onChange(value.filter((other) => other !== tag))}
        >
          {tag}
        </Chip>
      ))}
      <TextInput
        {...control}
        value={text}
        placeholder={placeholder}
        maxLength={64}
        onChange={(change) => setText(change.target.value)}
        onKeyDown={onKeyDown}
        onBlur={add}
        className="min-w-24 flex-1"
      />
    </div>
  );
}
