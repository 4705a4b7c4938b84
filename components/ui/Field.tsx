import { useId, type ReactNode } from 'react';

/** What a control needs to be named and described by its field. */
export interface ControlProps {
  id: string;
  'aria-describedby'?: string;
  'aria-invalid'?: true;
}

interface FieldProps {
  label: ReactNode;
  /** One line under the control: where the value comes from, or why there is none. */
  hint?: ReactNode;
  /** `look`: the value deserves a second look. */
  tone?: 'none' | 'look';
  error?: ReactNode;
  /** `row` sets the label left of the control and folds under it where it is narrow. */
  layout?: 'row' | 'stack';
  children: (control: ControlProps) => ReactNode;
}

/** A control with its visible label, its hint and its error, tied together by ids. */
export function Field({ label, hint, tone = 'none', error, layout = 'row', children }: FieldProps) {
  const id = useId();
  const described = [hint ? `${id}h` : '', error ? `${id}e` : ''].filter(Boolean).join(' ');
  const control: ControlProps = {
    id,
    ...(described && { 'aria-describedby': described }),
    ...(error ? { 'aria-invalid': true } : {}),
  };
  const row = layout === 'row';
  return (
    <div
      className={row ? 'grid grid-cols-[76px_minmax(0,1fr)] gap-x-3 max-[260px]:grid-cols-1' : 'grid gap-1'}
    >
      <label htmlFor={id} className={row ? 'py-1 leading-5 text-muted' : 'text-sm text-muted'}>
        {label}
      </label>
      <div className="min-w-0">
        {children(control)}
        {hint && (
          <p id={`${id}h`} className={`mt-0.5 text-xs ${tone === 'look' ? 'text-warn' : 'text-faint'}`}>
            {hint}
          </p>
        )}
        {error && (
          <p id={`${id}e`} role="alert" className="mt-0.5 text-xs text-bad">
            {error}
          </p>
        )}
      </div>
    </div>
  );
}
