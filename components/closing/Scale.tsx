import { Trans } from '@lingui/react/macro';
import { useId } from 'react';
import { nextAct } from '../hooks/focus.ts';

interface ScaleProps {
  value: number | null;
  error: string | null;
  onChange: (score: number) => void;
}

const SCORES = Array.from({ length: 11 }, (_, score) => score);

/** 0 to 10 as one row of radio buttons: one stop of the Tab key, the arrow keys choose. */
export function Scale({ value, error, onChange }: ScaleProps) {
  const id = useId();
  return (
    <fieldset aria-describedby={error ? id : undefined} className="min-w-0">
      <legend className="mb-1 text-sm text-muted">
        <Trans>How content are they, from 0 to 10?</Trans>
      </legend>
      <div className="grid grid-cols-11 gap-0.5">
        {SCORES.map((score) => (
          <label key={score} className="relative block cursor-pointer">
            <input
              type="radio"
              name={id}
              value={score}
              ref={score === (value ?? 0) ? nextAct('satisfaction') : null}
              checked={score === value}
              onChange={() => onChange(score)}
              className="peer absolute inset-0 size-full cursor-pointer opacity-0"
            />
            <span className="grid min-h-7 place-items-center rounded-md border border-control tabular-nums peer-checked:border-accent peer-checked:bg-accent peer-checked:font-semibold peer-checked:text-accent-ink peer-hover:border-muted peer-focus-visible:outline-2 peer-focus-visible:outline-offset-1 peer-focus-visible:outline-accent">
              {score}
            </span>
          </label>
        ))}
      </div>
      <div aria-hidden="true" className="flex justify-between text-xs text-faint">
        <span>
          <Trans>not at all</Trans>
        </span>
        <span>
          <Trans>could not be more</Trans>
        </span>
      </div>
      {error && (
        <p id={id} role="alert" className="mt-0.5 text-xs text-bad">
          {error}
        </p>
      )}
    </fieldset>
  );
}
