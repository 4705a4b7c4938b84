import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Button } from '../ui/Button.tsx';

interface FormEndProps {
  /** The act, on the one primary button. */
  children: ReactNode;
  onCancel: () => void;
}

/** The end of a form opened in place. */
export function FormEnd({ children, onCancel }: FormEndProps) {
  return (
    <div className="flex flex-wrap gap-2">
      <Button type="submit" look="primary" className="flex-auto whitespace-normal!">
        {children}
      </Button>
      <Button onClick={onCancel}>
        <Trans>Cancel</Trans>
      </Button>
    </div>
  );
}
