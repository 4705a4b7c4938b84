/** The one look of everything a value is typed or chosen in. Borders reach 3 : 1 against both backgrounds. */
export const controlStyle =
  'w-full min-h-7 rounded-md border border-control bg-surface px-2 py-0.5 leading-5 text-ink placeholder:text-faint ' +
  'transition-colors duration-100 hover:border-muted focus-visible:outline-offset-0 disabled:opacity-60 ' +
  'aria-invalid:border-bad data-look:border-warn';
