import type { ReactNode } from 'react';
import { ByHand } from '../capture/ByHand.tsx';
import { PickList } from '../capture/PickList.tsx';
import { Refused } from '../capture/Refused.tsx';
import { Review } from '../capture/Review.tsx';
import { Consent } from './Consent.tsx';
import { DraftReview } from './DraftReview.tsx';
import { Home } from './Home.tsx';
import { PeopleOnPage } from './PeopleOnPage.tsx';
import { PersonOnPage } from './PersonOnPage.tsx';
import { Queue } from './Queue.tsx';
import { Silent } from './Silent.tsx';
import type { Detour } from './state.ts';
import { Unread } from './Unread.tsx';
import { useRead } from './use-read.ts';
import type { Situation, View } from './view.ts';

interface ViewBodyProps {
  view: View;
  situation: Situation;
  onDetour: (to: Detour | null) => void;
  /** The stage of the person on screen may have changed. */
  onChanged: () => void;
}

/** Draws the view that was decided on, and says where each of its acts leads. */
export function ViewBody({ view, situation, onDetour, onChanged }: ViewBodyProps): ReactNode {
  const { page, known, detour } = situation;
  const reading = useRead(page);
  const byHand = () => onDetour({ kind: 'by-hand', pasted: null });
  const leave = () => onDetour(null);
  const open = (personId: string) => onDetour({ kind: 'person', personId });

  /** Somebody who is not on the page is opened; the page shows by itself whom it is about. */
  function openSaved(personId: string | null): void {
    onDetour(personId ? { kind: 'person', personId } : null);
    onChanged();
  }

  function stayOnPage(): void {
    onDetour(detour?.kind === 'picked' ? { ...detour, review: false } : null);
    onChanged();
  }

  if (view.kind === 'person') {
    return (
      <PersonOnPage
        personId={view.personId}
        subject={view.subject}
        situation={situation}
        reading={reading}
        onDetour={onDetour}
        onChanged={onChanged}
      />
    );
  }
  if (view.kind === 'review') {
    return (
      <>
        <PeopleOnPage situation={situation} onBack={leave} />
        <Review
          key={view.subject.key}
          subject={view.subject}
          into={view.into}
          onSaved={stayOnPage}
          onDiscard={() => onDetour(detour?.kind === 'picked' ? null : { kind: 'home' })}
        />
      </>
    );
  }
  if (view.kind === 'by-hand') {
    const paste = (pasted: NonNullable<typeof view.pasted>) => onDetour({ kind: 'by-hand', pasted });
    return <ByHand pasted={view.pasted} onPasted={paste} onSaved={openSaved} onDiscard={leave} />;
  }
  if (view.kind === 'draft') {
    return <DraftReview draftKey={view.draftKey} onSaved={openSaved} onDiscard={leave} />;
  }
  if (view.kind === 'pick') {
    const pick = (personKey: string) => onDetour({ kind: 'picked', personKey, review: false });
    return <PickList capture={view.capture} known={known ?? {}} onPick={pick} />;
  }
  if (view.kind === 'refused') {
    const read = view.page.site === 'linkedin' ? reading.read : null;
    return <Refused refusal={view.refusal} tabId={view.page.tabId} onRead={read} onByHand={byHand} />;
  }
  if (view.kind === 'unread') {
    return (
      <>
        <Unread page={view.page} reading={reading} onByHand={byHand} />
        <Queue quiet onOpen={open} />
      </>
    );
  }
  if (view.kind === 'consent') return <Consent site={view.site} onByHand={byHand} />;
  if (view.kind === 'silent') return <Silent tabId={view.page.tabId} onByHand={byHand} />;
  if (view.kind === 'home') {
    return <Home onOpen={open} onAdd={byHand} />;
  }
  return null;
}
