import { Trans, useLingui } from '@lingui/react/macro';
import { Circle, CircleCheck, CircleDotDashed, CircleX } from 'lucide-react';
import { useState } from 'react';
import { formatDay } from '../../utils/pipeline/dates.ts';
import type { ItemState } from '../../utils/pipeline/qualification.ts';
import { EvidenceQuote } from '../evidence/EvidenceQuote.tsx';
import { useActs } from '../hooks/acts.ts';
import { useEscape } from '../hooks/escape.ts';
import { focusNext, nextAct } from '../hooks/focus.ts';
import type { DealView } from '../hooks/people.ts';
import { Button } from '../ui/Button.tsx';
import { itemName, itemQuestion, ITEM_STATES } from '../words/qualification.ts';
import { useFocusOnce } from '../evidence/use-focus-once.ts';
import { ItemForm } from './ItemForm.tsx';
import type { KnownItem } from './knowledge.ts';

const MARKS: Record<ItemState, { Icon: typeof Circle; tone: string }> = {
  unknown: { Icon: Circle, tone: 'text-faint' },
  weak: { Icon: CircleDotDashed, tone: 'text-warn' },
  confirmed: { Icon: CircleCheck, tone: 'text-ok' },
  failed: { Icon: CircleX, tone: 'text-bad' },
};

interface ItemRowProps {
  view: DealView;
  known: KnownItem;
  personId: string;
  today: string;
  onChanged: () => void;
}

/** One item of the frame: how sure, what shows it, who, since when; and its form in place. */
export function ItemRow({ view, known, personId, today, onChanged }: ItemRowProps) {
  const { i18n, t } = useLingui();
  const act = useActs();
  const [open, setOpen] = useState(false);
  const { item, knowledge } = known;
  const state = knowledge?.state ?? 'unknown';
  const { Icon, tone } = MARKS[state];
  const name = itemName(i18n, item);
  const who = view.people.find((person) => person.personId === knowledge?.personId)?.fullName;
  const about = [who, knowledge && formatDay(knowledge.on, i18n.locale)].filter(Boolean).join(' · ');

  function close(): void {
    setOpen(false);
    focusNext(`qualify:${item.id}`);
  }
  async function drop(index: number): Promise<void> {
    const result = await act('qualify', {
      dealId: view.deal.id,
      item: item.id,
      state,
      addEvidence: null,
      dropEvidence: index,
    });
    if (result.ok) onChanged();
  }

  return (
    <li className="py-1">
      <div className="flex items-start gap-2">
        <Icon aria-hidden="true" className={`mt-1 size-3.5 shrink-0 ${tone}`} />
        <div className="min-w-0 flex-1 leading-5.5">
          <span className="font-[550]">{name}</span>{' '}
          <span className={tone}>{i18n._(ITEM_STATES[state])}</span>
          {about && <span className="block text-xs text-faint">{about}</span>}
          {!knowledge && <span className="block text-sm text-faint">{itemQuestion(i18n, item)}</span>}
        </div>
        <Button
          ref={nextAct(`qualify:${item.id}`)}
          look="quiet"
          size="sm"
          className="-mr-1.5"
          aria-expanded={open}
          aria-label={knowledge ? t`Change ${name}` : t`Answer ${name}`}
          onClick={() => setOpen(!open)}
        >
          {knowledge ? <Trans>Change</Trans> : <Trans>Answer</Trans>}
        </Button>
      </div>
      <div className="space-y-1 pl-5.5">
        {knowledge?.note && <p className="text-sm [overflow-wrap:anywhere]">{knowledge.note}</p>}
        {knowledge?.evidence.map((evidence, index) => (
          <EvidenceQuote
            key={JSON.stringify(evidence)}
            evidence={evidence}
            {...(open && { onRemove: () => void drop(index) })}
          />
        ))}
        {open && (
          <Editing
            view={view}
            known={known}
            personId={personId}
            today={today}
            onCancel={close}
            onSaved={() => {
              close();
              onChanged();
            }}
          />
        )}
      </div>
    </li>
  );
}

function Editing(props: Parameters<typeof ItemForm>[0] & { onCancel: () => void }) {
  useEscape(props.onCancel);
  const entry = useFocusOnce();
  return <ItemForm {...props} entry={entry} />;
}
