import { Trans } from '@lingui/react/macro';
import { ArrowRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { useGoTo, type Place, type TabKey } from '../person/place.ts';
import { Button } from '../ui/Button.tsx';

const WORDS: Partial<Record<TabKey, ReactNode>> = {
  qualify: <Trans>Note their needs</Trans>,
  proposal: <Trans>Go to the proposal</Trans>,
  negotiation: <Trans>Go to the negotiation</Trans>,
  closing: <Trans>Go to closing and care</Trans>,
};

interface GoToPageProps {
  place: Place;
  entry: (element: HTMLElement | null) => void;
}

/** The way to the page where a criterion is met; the gate stays open meanwhile. */
export function GoToPage({ place, entry }: GoToPageProps) {
  const goTo = useGoTo();
  return (
    <Button ref={entry} onClick={() => goTo(place)}>
      {place.tab && WORDS[place.tab]}
      <ArrowRight aria-hidden="true" className="size-3.5" />
    </Button>
  );
}
