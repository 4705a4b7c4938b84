import { others, personKey, type Subject } from '../capture/subject.ts';
import { PersonView } from '../person/PersonView.tsx';
import { PeopleOnPage } from './PeopleOnPage.tsx';
import { usePanel, type Detour } from './state.ts';
import { Unread } from './Unread.tsx';
import type { Reading } from './use-read.ts';
import type { Situation } from './view.ts';

interface PersonOnPageProps {
  personId: string;
  subject: Subject | null;
  situation: Situation;
  reading: Reading;
  onDetour: (to: Detour | null) => void;
  /** The stage of the person on screen may have changed. */
  onChanged: () => void;
}

/** A known person, with what the page on screen adds when it is theirs. */
export function PersonOnPage({
  personId,
  subject,
  situation,
  reading,
  onDetour,
  onChanged,
}: PersonOnPageProps) {
  const { pinned, pin } = usePanel();
  const { page, known, personAtAddress } = situation;
  const capture = page?.screen?.capture ?? null;
  const unread = page?.site === 'linkedin' && !capture && personAtAddress === personId;

  function review(): void {
    const person = capture && others(capture).find((one) => known?.[personKey(one)] === personId);
    if (person) onDetour({ kind: 'picked', personKey: personKey(person), review: true });
  }

  return (
    <>
      {subject && <PeopleOnPage situation={situation} onBack={() => onDetour(null)} />}
      {unread && (
        <Unread
          page={page}
          reading={reading}
          known
          onByHand={() => onDetour({ kind: 'by-hand', pasted: null })}
        />
      )}
      <PersonView
        personId={personId}
        onPage={subject && page?.screen ? { subject, readAt: page.screen.at } : null}
        pinned={pinned === personId}
        onPin={() => pin(pinned === personId ? null : personId)}
        onReview={review}
        onChanged={onChanged}
        onGone={() => {
          pin(null);
          onDetour(null);
          onChanged();
        }}
      />
    </>
  );
}
