import { Trans, useLingui } from '@lingui/react/macro';
import { useCallback, useEffect, useState } from 'react';
import type { ContactChannel } from '../../utils/pipeline/activity.ts';
import type { Subject } from '../capture/subject.ts';
import { DealCard } from '../deal/DealCard.tsx';
import { useActs } from '../hooks/acts.ts';
import { focusNext } from '../hooks/focus.ts';
import { useNow } from '../hooks/now.ts';
import { usePersonCard, type PersonCard } from '../hooks/people.ts';
import { useZone } from '../hooks/zone.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { LogForm, type LoggedContact } from './LogForm.tsx';
import { LogMenu } from './LogMenu.tsx';
import { NewOnPage } from './NewOnPage.tsx';
import { PersonHeader } from './PersonHeader.tsx';
import { PersonTabs } from './PersonTabs.tsx';
import { GoTo, leave, leftAt, type Place, type TabKey } from './place.ts';
import { ThreadMails } from './ThreadMails.tsx';
import { useLogKey } from './use-log-key.ts';

interface PersonViewProps {
  personId: string;
  /** What the page on screen says of this person, when it is theirs, and since when; ISO instant. */
  onPage: { subject: Subject; readAt: string } | null;
  pinned: boolean;
  /** `null` where nothing moves on by itself, as in the dashboard. */
  onPin: (() => void) | null;
  /** Opens the review of what the page says. */
  onReview: () => void;
  /** The person's stage may have changed: the toolbar icon shows it. */
  onChanged: () => void;
  onGone: () => void;
}

/** A known person: who, which deal, what next, and what happened. */
export function PersonView(props: PersonViewProps) {
  const card = usePersonCard(props.personId);
  if (card === undefined) return null;
  if (card === null) {
    return (
      <div className="px-4 py-3">
        <EmptyState
          title={<Trans>This person was removed</Trans>}
          actions={
            <Button onClick={props.onGone}>
              <Trans>Go on</Trans>
            </Button>
          }
        >
          <Trans>“Undo” in the menu brings them back with everything that belongs to them.</Trans>
        </EmptyState>
      </div>
    );
  }
  return <Known key={card.person.id} {...props} card={card} />;
}

function Known({
  card,
  onPage,
  pinned,
  onPin,
  onReview,
  onChanged,
  onGone,
}: PersonViewProps & { card: PersonCard }) {
  const { t } = useLingui();
  const act = useActs();
  const now = useNow();
  const zone = useZone();
  const [tab, setTab] = useState<TabKey>(() => leftAt(card.person.id).tab);
  const [taken, setTaken] = useState(() => leftAt(card.person.id).dealId);
  const [menu, setMenu] = useState(false);
  const [channel, setChannel] = useState<ContactChannel | null>(null);
  const personId = card.person.id;
  const inHand = card.deals.find(({ deal }) => deal.id === taken) ?? card.deals[0] ?? null;
  const dealId = inHand?.deal.id ?? null;
  const name = card.person.fullName;

  useEffect(() => leave(personId, { tab, dealId: taken }), [personId, tab, taken]);
  useLogKey(useCallback(() => setMenu(true), []));
  const choose = useCallback((chosen: ContactChannel) => {
    setMenu(false);
    setChannel(chosen);
    focusNext('log-save');
  }, []);

  const goTo = useCallback((place: Place) => {
    if (place.tab) setTab(place.tab);
    if (place.dealId) setTaken(place.dealId);
    if (place.focus) focusNext(place.focus);
  }, []);

  async function log(contact: LoggedContact): Promise<boolean> {
    const result = await act('logContact', { personId, dealId, ...contact });
    if (!result.ok) return false;
    setChannel(null);
    onChanged();
    focusNext('advance', 'log');
    return true;
  }

  async function remove(): Promise<void> {
    const result = await act('removePerson', { personId }, { said: t`${name} removed` });
    if (result.ok) onGone();
  }

  return (
    <article aria-label={name} data-one-primary>
      <PersonHeader card={card} pinned={pinned} onPin={onPin} onRemove={() => void remove()} />
      {onPage && <NewOnPage card={card} {...onPage} onReview={onReview} />}
      {onPage?.subject.thread && (
        <ThreadMails card={card} thread={onPage.subject.thread} onLogged={onChanged} />
      )}
      <GoTo value={goTo}>
        {card.deals.map((view) => (
          <DealCard
            key={view.deal.id}
            view={view}
            inHand={view.deal.id === inHand?.deal.id}
            onTake={() => setTaken(view.deal.id)}
            personId={personId}
            fallbackTitle={card.company?.name ?? name}
            now={now}
            onChanged={onChanged}
          />
        ))}
      </GoTo>
      {card.deals.length === 0 && <NoDeal personId={personId} />}
      {channel ? (
        <LogForm
          key={channel}
          channel={channel}
          now={now}
          zone={zone}
          onSave={log}
          onClose={() => {
            setChannel(null);
            focusNext('log');
          }}
        />
      ) : (
        <div
          className={`flex gap-2 px-4 pb-3 ${inHand !== null && inHand !== card.deals.at(-1) ? 'border-t border-line pt-3' : ''}`}
        >
          <LogMenu open={menu} onOpenChange={setMenu} onChoose={choose} />
          <Button
            onClick={() => {
              setTab('notes');
              focusNext('note');
            }}
          >
            <Trans>Note</Trans>
          </Button>
        </div>
      )}
      <GoTo value={goTo}>
        <PersonTabs card={card} view={inHand} now={now} tab={tab} onTab={setTab} onChanged={onChanged} />
      </GoTo>
    </article>
  );
}

function NoDeal({ personId }: { personId: string }) {
  const act = useActs();
  return (
    <section className="border-t border-line px-4 py-3">
      <EmptyState
        title={<Trans>No deal yet</Trans>}
        actions={
          <Button
            look="primary"
            onClick={() => void act('openDeal', { personId, title: null, source: null })}
          >
            <Trans>Open a deal</Trans>
          </Button>
        }
      >
        <Trans>The person is kept without a place in the funnel.</Trans>
      </EmptyState>
    </section>
  );
}
