import { useId, type ReactNode } from 'react';
import type { ControlProps } from '../ui/Field.tsx';

interface Props {
  label: ReactNode;
  /** What choosing it means. */
  hint?: ReactNode;
  /** `switch` keeps the control beside its label however narrow the page is. */
  kind?: 'field' | 'switch';
  children: (control: ControlProps) => ReactNode;
}

/** One choice: what it is on the left, its control on the right, or below where it is narrow. */
export function SettingRow({ label, hint, kind = 'field', children }: Props) {
  const id = useId();
  const columns =
    kind === 'switch'
      ? 'grid-cols-[minmax(0,1fr)_auto] gap-x-6'
      : 'grid-cols-1 gap-x-6 sm:grid-cols-[minmax(0,1fr)_minmax(0,15rem)]';
  return (
    <div className={`grid gap-y-1.5 border-line py-3 not-first:border-t ${columns}`}>
      <div>
        <label htmlFor={id} className="font-[550]">
          {label}
        </label>
        {hint && (
          <p id={`${id}h`} className="text-sm text-muted">
            {hint}
          </p>
        )}
      </div>
      <div>{children({ id, ...(hint ? { 'aria-describedby': `${id}h` } : {}) })}</div>
    </div>
  );
}
