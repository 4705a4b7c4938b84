import { Plural } from '@lingui/react/macro';
import { ChevronLeft } from 'lucide-react';
import { others } from '../capture/subject.ts';
import type { Situation } from './view.ts';

interface PeopleOnPageProps {
  situation: Situation;
  onBack: () => void;
}

/** The page is about several people and one was picked: the way back to the list. */
export function PeopleOnPage({ situation, onBack }: PeopleOnPageProps) {
  const capture = situation.page?.screen?.capture;
  const count = capture ? others(capture).length : 0;
  if (count < 2) return null;
  return (
    <button
      type="button"
      onClick={onBack}
      className="flex min-h-8 w-full items-center gap-1 border-b border-line px-3 text-left text-sm text-accent hover:bg-hover focus-visible:-outline-offset-2"
    >
      <ChevronLeft aria-hidden="true" className="size-3.5" />
      <Plural value={count} one="# person on this page" other="# people on this page" />
    </button>
  );
}
