import { Trans, useLingui } from '@lingui/react/macro';
import { Pencil, X } from 'lucide-react';
import { useState } from 'react';
import type { Evidence } from '../../utils/pipeline/evidence.ts';
import { EvidenceQuote } from '../evidence/EvidenceQuote.tsx';
import { useFocusOnce } from '../evidence/use-focus-once.ts';
import { useActs } from '../hooks/acts.ts';
import { useEscape } from '../hooks/escape.ts';
import type { DealFacts } from '../hooks/facts.ts';
import { nextAct } from '../hooks/focus.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { Section } from '../ui/Section.tsx';
import { NeedForm } from './NeedForm.tsx';

interface NeedsProps {
  facts: DealFacts;
  personId: string;
  today: string;
  onChanged: () => void;
}

interface Need {
  item: string;
  text: string;
  evidence: Evidence | null;
}

/** What the customer needs; a proposal sets a benefit against each. */
export function Needs({ facts: { deal, marks }, personId, today, onChanged }: NeedsProps) {
  const { t } = useLingui();
  const act = useActs();
  const [changed, setChanged] = useState<string | null>(null);
  const needs: Need[] = marks
    .toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : 1))
    .flatMap(({ item, value }) =>
      value.kind === 'need' ? [{ item, text: value.text, evidence: value.evidence }] : [],
    );

  async function remove(item: string): Promise<void> {
    const result = await act('setNeed', { dealId: deal.id, item, text: null });
    if (result.ok) onChanged();
  }

  return (
    <Section title={<Trans>Needs</Trans>}>
      {needs.length === 0 && (
        <p className="pb-1 text-muted">
          <Trans>None noted yet. The proposal will answer each with a benefit.</Trans>
        </p>
      )}
      <ul className="space-y-1 pb-2">
        {needs.map((need) => (
          <li key={need.item}>
            {changed === need.item ? (
              <Changing
                dealId={deal.id}
                need={need}
                personId={personId}
                today={today}
                onCancel={() => setChanged(null)}
                onSaved={() => {
                  setChanged(null);
                  onChanged();
                }}
              />
            ) : (
              <>
                <div className="flex items-start gap-1">
                  <p className="min-w-0 flex-1 py-1 [overflow-wrap:anywhere]">{need.text}</p>
                  <IconButton
                    label={t`Change “${need.text}”`}
                    icon={<Pencil aria-hidden="true" />}
                    onClick={() => setChanged(need.item)}
                  />
                  <IconButton
                    label={t`Remove “${need.text}”`}
                    icon={<X aria-hidden="true" />}
                    onClick={() => void remove(need.item)}
                  />
                </div>
                {need.evidence && <EvidenceQuote evidence={need.evidence} />}
              </>
            )}
          </li>
        ))}
      </ul>
      <NeedForm
        dealId={deal.id}
        personId={personId}
        today={today}
        entry={nextAct('need-new')}
        onSaved={onChanged}
      />
    </Section>
  );
}

function Changing(props: Parameters<typeof NeedForm>[0] & { onCancel: () => void }) {
  useEscape(props.onCancel);
  return <NeedForm {...props} entry={useFocusOnce()} />;
}
