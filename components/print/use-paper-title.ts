import { useLingui } from '@lingui/react/macro';

/** What the page is called, in the language of the paper: `Proposal 1F09A3-2`. */
export function usePaperTitle(number: string): string {
  const { t } = useLingui();
  return t`Proposal ${number}`;
}
