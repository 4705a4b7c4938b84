import type { ComponentProps } from 'react';

type SwitchProps = Omit<ComponentProps<'input'>, 'type' | 'role' | 'className'>;

/** On or off, in force at once. Named by a label of its own. */
export function Switch(props: SwitchProps) {
  return (
    <span className="relative inline-block h-5 w-9 shrink-0">
      <input
        {...props}
        type="checkbox"
        // The browser tells `checked` of a checkbox by itself.
        // oxlint-disable-next-line jsx-a11y/role-has-required-aria-props
        role="switch"
        className="peer absolute -inset-0.5 z-10 m-0 cursor-default opacity-0"
      />
      <span
        aria-hidden="true"
        className="absolute inset-0 rounded-full border border-control bg-line transition-colors duration-100 peer-checked:border-accent peer-checked:bg-accent peer-focus-visible:outline-2 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-accent peer-disabled:opacity-60"
      />
      <span
        aria-hidden="true"
        className="absolute top-1 left-1 size-3 rounded-full bg-muted transition-transform duration-100 forced-color-adjust-none peer-checked:translate-x-4 peer-checked:bg-accent-ink"
      />
    </span>
  );
}
