import { Trans } from '@lingui/react/macro';
import type { FormEvent, ReactNode } from 'react';
import { useEscape } from '../hooks/escape.ts';
import { Button } from '../ui/Button.tsx';

interface AskFormProps {
  title: ReactNode;
  /** What the button that does it says. */
  act: ReactNode;
  danger?: boolean;
  onSubmit: () => void;
  onCancel: () => void;
  children: ReactNode;
}

/** A question about the deal in place of its acts. Escape gives it up. */
export function AskForm({ title, act, danger = false, onSubmit, onCancel, children }: AskFormProps) {
  useEscape(onCancel);
  return (
    <form
      className="mt-2.5 space-y-2"
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <p className="font-semibold">{title}</p>
      {children}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look={danger ? 'danger' : 'primary'} className="flex-auto whitespace-normal!">
          {act}
        </Button>
        <Button onClick={onCancel}>
          <Trans>Cancel</Trans>
        </Button>
      </div>
    </form>
  );
}
