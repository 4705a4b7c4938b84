import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { Pencil } from 'lucide-react';
import { TextInput } from './TextInput.tsx';

interface InlineEditProps {
  /** Names both the value and its field. */
  label: string;
  /** As shown; `null` where there is none. */
  shown: ReactNode;
  /** What stands in place of a missing value: an invitation. */
  empty: string;
  /** As typed. */
  value: string;
  type?: 'text' | 'date';
  /** Keeps what was typed, or returns why it cannot. */
  onSave: (text: string) => string | null;
}

/** A value that turns into its field where it stands. Enter or leaving keeps, Escape gives up. */
export function InlineEdit({ label, shown, empty, value, type = 'text', onSave }: InlineEditProps) {
  const [text, setText] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);

  function close(): void {
    setText(null);
    setError(null);
  }

  function save(): void {
    if (text === null) return;
    const problem = text.trim() === value ? null : onSave(text.trim());
    if (problem) setError(problem);
    else close();
  }

  function onKeyDown(press: KeyboardEvent): void {
    if (press.key === 'Enter') {
      press.preventDefault();
      save();
    } else if (press.key === 'Escape') {
      press.stopPropagation();
      close();
    }
  }

  if (text === null) {
    return (
      <button
        type="button"
        aria-label={`${label}: ${typeof shown === 'string' ? shown : empty}`}
        onClick={() => setText(value)}
        className="group relative -mx-1.5 inline-flex min-h-6 max-w-[calc(100%+12px)] items-center rounded-sm px-1.5 hover:bg-hover hover:pr-5 focus-visible:pr-5"
      >
        {shown ? <span className="truncate">{shown}</span> : <span className="text-accent">{empty}</span>}
        <Pencil
          aria-hidden="true"
          className="absolute right-1 size-3 text-faint opacity-0 group-hover:opacity-100 group-focus-visible:opacity-100"
        />
      </button>
    );
  }
  return (
    <span className="block">
      <TextInput
        // The rep has just asked to edit this very value.
        ref={(element) => element?.focus()}
        type={type}
        aria-label={label}
        aria-invalid={error !== null || undefined}
        value={text}
        onChange={(change) => {
          setText(change.target.value);
          setError(null);
        }}
        onKeyDown={onKeyDown}
        onBlur={save}
      />
      {error && (
        <span role="alert" className="mt-0.5 block text-xs text-bad">
          {error}
        </span>
      )}
    </span>
  );
}
