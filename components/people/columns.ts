/** Widths of the list's columns; company and last activity stand only where there is room for them. */
export const WIDTHS = {
  name: 'pl-4 pr-4',
  company: 'hidden w-3/10 pr-4 md:table-cell',
  stage: 'w-30 pr-4 lg:w-36',
  last: 'w-26 pr-4 max-[420px]:hidden lg:w-36',
} as const;
