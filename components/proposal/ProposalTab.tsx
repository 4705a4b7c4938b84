import { Trans, useLingui } from '@lingui/react/macro';
import { localDay } from '../../utils/pipeline/dates.ts';
import { useActs } from '../hooks/acts.ts';
import { focusNext, nextAct } from '../hooks/focus.ts';
import { newId } from '../hooks/proposal.ts';
import { localeOf, useSettings } from '../hooks/settings.ts';
import { useZone } from '../hooks/zone.ts';
import type { DealTabProps } from '../person/deal-tab.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Section } from '../ui/Section.tsx';
import { Compare } from './Compare.tsx';
import { newDraft } from './new-draft.ts';
import { ProposalEditor } from './ProposalEditor.tsx';
import { Versions } from './Versions.tsx';

/** What is offered in a deal: its versions, the draft being written, and what changed between two. */
export default function ProposalTab({ card, facts, now, onChanged }: DealTabProps) {
  const { t } = useLingui();
  const act = useActs();
  const zone = useZone();
  const settings = useSettings();
  const { deal, proposals } = facts;
  const today = localDay(now.toISOString(), zone);
  const draft = proposals.findLast(({ state }) => state === 'draft') ?? null;
  const last = proposals.at(-1) ?? null;
  if (!settings) return null;
  const company = card.company?.name ?? null;
  const name = card.person.fullName;
  const customer = company ?? name;

  async function start(): Promise<void> {
    if (!settings) return;
    const fields = newDraft({
      last,
      title: deal.title ?? t`Proposal for ${customer}`,
      customer: { name, company, address: null },
      language: localeOf(settings),
      currency: deal.value?.currency ?? settings.currency,
      today,
    });
    const result = await act('draftProposal', { dealId: deal.id, proposalId: newId(), fields });
    if (!result.ok) return;
    onChanged();
    focusNext('proposal-title');
  }

  const startButton = (look: 'primary' | 'plain') => (
    <Button
      look={look}
      size={look === 'plain' ? 'sm' : 'md'}
      ref={(element) => {
        nextAct('proposal-new')(element);
        // Until there is a draft, writing one is the way to send it.
        if (!draft) nextAct('proposal-send')(element);
      }}
      onClick={() => void start()}
    >
      {last ? <Trans>New version</Trans> : <Trans>New proposal</Trans>}
    </Button>
  );

  if (!last) {
    return (
      <div className="px-4 py-3">
        <EmptyState title={<Trans>No proposal yet</Trans>} actions={startButton('primary')}>
          <Trans>
            What you offer, at what price, and what it does for each need. It prints as a page in the
            customer’s language.
          </Trans>
        </EmptyState>
      </div>
    );
  }
  return (
    <>
      <Section title={<Trans>Versions</Trans>} aside={startButton('plain')}>
        <Versions proposals={proposals} today={today} onChanged={onChanged} />
      </Section>
      {draft && (
        <ProposalEditor key={draft.id} row={draft} facts={facts} today={today} onChanged={onChanged} />
      )}
      {proposals.length > 1 && <Compare proposals={proposals} />}
    </>
  );
}
