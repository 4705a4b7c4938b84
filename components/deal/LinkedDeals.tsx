import { Trans } from '@lingui/react/macro';
import { Link2 } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Deal } from '../../utils/pipeline/deal.ts';
import { useDealFacts } from '../hooks/facts.ts';
import { usePersonCard, type PersonCard } from '../hooks/people.ts';

interface LinkedDealsProps {
  deal: Deal;
  personId: string;
}

/** Which deal this one grew out of, and which grew out of it with the same person. */
export function LinkedDeals({ deal, personId }: LinkedDealsProps) {
  const card = usePersonCard(personId);
  const grown = card?.deals.filter(({ deal: other }) => other.linkedFrom?.dealId === deal.id) ?? [];
  if (!card || (!deal.linkedFrom && grown.length === 0)) return null;
  const names = grown.map((view) => titleOf(view.deal, card)).join(', ');
  return (
    <div className="mt-1 text-sm text-muted">
      {deal.linkedFrom && <Origin link={deal.linkedFrom} />}
      {names && (
        <Line>
          <Trans>Led to {names}</Trans>
        </Line>
      )}
    </div>
  );
}

const titleOf = (deal: Deal, card: PersonCard): string =>
  deal.title ?? card.company?.name ?? card.person.fullName;

/** The older deal by its title, else by whom it is about: a recommendation came from somebody else. */
function Origin({ link }: { link: NonNullable<Deal['linkedFrom']> }) {
  const facts = useDealFacts(link.dealId);
  const first = facts?.people.find(({ primary }) => primary) ?? facts?.people[0];
  const card = usePersonCard(first?.personId ?? null);
  if (!facts || !card) return null;
  const name = titleOf(facts.deal, card);
  const who = card.person.fullName;
  return (
    <Line>
      {link.kind === 'referral' ? <Trans>Recommended by {who}</Trans> : <Trans>Grew out of {name}</Trans>}
    </Line>
  );
}

function Line({ children }: { children: ReactNode }) {
  return (
    <p className="flex items-start gap-1.5">
      <Link2 aria-hidden="true" className="mt-0.5 size-3 shrink-0 text-faint" />
      <span className="min-w-0 [overflow-wrap:anywhere]">{children}</span>
    </p>
  );
}
