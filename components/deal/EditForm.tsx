import { useId, useState, type KeyboardEvent, type ReactNode } from 'react';

/** What ties a control to the problem said beneath it. */
interface Tied {
  'aria-invalid'?: true;
  'aria-describedby'?: string;
}

interface EditFormProps {
  /** Answers why it was not kept. */
  onSave: () => Promise<string | null>;
  /** Escape. */
  onCancel?: (() => void) | undefined;
  children: (field: Tied) => ReactNode;
}

/** A value edited in place: Enter keeps, Escape gives up, and what does not fit is said beneath. */
export function EditForm({ onSave, onCancel, children }: EditFormProps) {
  const id = useId();
  const [problem, setProblem] = useState<string | null>(null);

  function onKeyDown(press: KeyboardEvent): void {
    if (press.key !== 'Escape' || !onCancel) return;
    // Only this field is given up, not what it stands in.
    press.preventDefault();
    press.stopPropagation();
    onCancel();
  }

  return (
    // A form takes no focus of its own: Escape is heard from the fields in it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      noValidate
      onKeyDown={onKeyDown}
      onChange={() => setProblem(null)}
      onSubmit={(event) => {
        event.preventDefault();
        void onSave().then(setProblem);
      }}
    >
      {children(problem ? { 'aria-invalid': true, 'aria-describedby': id } : {})}
      {problem && (
        <p id={id} role="alert" className="mt-0.5 text-xs text-bad">
          {problem}
        </p>
      )}
    </form>
  );
}
