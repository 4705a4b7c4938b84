import { Trans, useLingui } from '@lingui/react/macro';
import { lazy, Suspense, useState, type ComponentType } from 'react';
import { useDealFacts } from '../hooks/facts.ts';
import type { DealView, PersonCard } from '../hooks/people.ts';
import { usePipelines } from '../hooks/pipeline.ts';
import { Tabs } from '../ui/Tabs.tsx';
import type { DealTabProps } from './deal-tab.ts';
import { Notes } from './Notes.tsx';
import type { TabKey } from './place.ts';
import { Timeline } from './Timeline.tsx';

const QualifyTab = lazy(() => import('../qualify/QualifyTab.tsx'));
const ProposalTab = lazy(() => import('../proposal/ProposalTab.tsx'));
const NegotiationTab = lazy(() => import('../negotiation/NegotiationTab.tsx'));
const ClosingTab = lazy(() => import('../closing/ClosingTab.tsx'));
const Details = lazy(() => import('./Details.tsx'));
const TasksTab = lazy(() => import('../task/TasksTab.tsx'));

interface PersonTabsProps {
  card: PersonCard;
  /** The deal in hand. */
  view: DealView | null;
  now: Date;
  tab: TabKey;
  onTab: (tab: TabKey) => void;
  onChanged: () => void;
}

/** The pages of a person: what happened, and what the deal in hand is made of. A page is loaded when first opened. */
export function PersonTabs({ card, view, now, tab, onTab, onChanged }: PersonTabsProps) {
  const { t } = useLingui();
  const pipelines = usePipelines() ?? [];
  // Once opened it stays, so that what is half typed there does too.
  const [details, setDetails] = useState(tab === 'details');
  if (tab === 'details' && !details) setDetails(true);
  const dealId = view?.deal.id ?? null;
  const facts = useDealFacts(dealId);
  const personId = card.person.id;
  const name = card.person.fullName;

  const about = (Page: ComponentType<DealTabProps>, key: TabKey) =>
    tab === key && view && facts?.deal.id === view.deal.id ? (
      <Suspense fallback={null}>
        <Page key={view.deal.id} card={card} view={view} facts={facts} now={now} onChanged={onChanged} />
      </Suspense>
    ) : null;

  return (
    <Tabs
      label={t`About ${name}`}
      value={tab}
      onChange={onTab}
      tabs={[
        {
          key: 'timeline',
          name: <Trans>Timeline</Trans>,
          panel: <Timeline personId={personId} pipelines={pipelines} now={now} />,
        },
        {
          key: 'tasks',
          name: <Trans>Tasks</Trans>,
          panel: tab === 'tasks' && (
            <Suspense fallback={null}>
              <TasksTab personId={personId} dealId={dealId} now={now} onChanged={onChanged} />
            </Suspense>
          ),
        },
        ...(view
          ? ([
              { key: 'qualify', name: <Trans>Qualify</Trans>, panel: about(QualifyTab, 'qualify') },
              { key: 'proposal', name: <Trans>Proposal</Trans>, panel: about(ProposalTab, 'proposal') },
              {
                key: 'negotiation',
                name: <Trans>Negotiation</Trans>,
                panel: about(NegotiationTab, 'negotiation'),
              },
              { key: 'closing', name: <Trans>Close and care</Trans>, panel: about(ClosingTab, 'closing') },
            ] as const)
          : []),
        { key: 'notes', name: <Trans>Notes</Trans>, panel: <Notes personId={personId} dealId={dealId} /> },
        {
          key: 'details',
          name: <Trans>Details</Trans>,
          panel: details && (
            <Suspense fallback={null}>
              <Details card={card} />
            </Suspense>
          ),
        },
      ]}
    />
  );
}
