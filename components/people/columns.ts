/** Widths of the columns by the room that the list has, which is less beside an open person. */
export const WIDTHS = {
  name: 'pl-4 pr-4',
  company: 'hidden w-3/10 pr-4 @min-[700px]:table-cell',
  stage: 'w-30 pr-4 @min-[900px]:w-36',
  last: 'w-26 pr-4 max-[420px]:hidden @min-[900px]:w-36',
} as const;
