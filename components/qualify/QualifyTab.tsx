import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { localDay } from '../../utils/pipeline/dates.ts';
import { frameOf } from '../../utils/pipeline/qualification.ts';
import { nextAct } from '../hooks/focus.ts';
import { useZone } from '../hooks/zone.ts';
import type { DealTabProps } from '../person/deal-tab.ts';
import { Section } from '../ui/Section.tsx';
import { frameName } from '../words/qualification.ts';
import { DealPeople } from './DealPeople.tsx';
import { ItemRow } from './ItemRow.tsx';
import { knownItems, scoreOf, type Score } from './knowledge.ts';
import { Needs } from './Needs.tsx';
import { ProfileChecklist } from './ProfileChecklist.tsx';
import { Verdict } from './Verdict.tsx';

/** Is this a viable customer? What is known, what shows it, who takes part, and the verdict. */
export default function QualifyTab({ card, view, facts, now, onChanged }: DealTabProps) {
  const { i18n } = useLingui();
  const today = localDay(now.toISOString(), useZone());
  const personId = card.person.id;
  const frame = frameOf(view.pipeline);
  const items = knownItems(frame, facts.marks);
  return (
    <>
      <Section title={frameName(i18n, frame)} aside={<ScoreLine score={scoreOf(items)} />}>
        <ul className="divide-y divide-line">
          {items.map((known) => (
            <ItemRow
              key={known.item.id}
              view={view}
              known={known}
              personId={personId}
              today={today}
              onChanged={onChanged}
            />
          ))}
        </ul>
      </Section>
      <Verdict deal={view.deal} today={today} onChanged={onChanged} />
      <Needs facts={facts} personId={personId} today={today} onChanged={onChanged} />
      <Section title={<Trans>Ideal customer</Trans>}>
        <ProfileChecklist facts={facts} onChanged={onChanged} entry={nextAct('profile')} />
      </Section>
      <Section title={<Trans>People of the deal</Trans>}>
        <DealPeople view={view} onChanged={onChanged} entry={nextAct('deal-people')} />
      </Section>
    </>
  );
}

/** Summarises the items; nothing is decided by it. */
function ScoreLine({ score: { known, total, weak, failed } }: { score: Score }) {
  return (
    <span className="text-sm text-muted">
      <Trans>
        {known} of {total} known
      </Trans>
      {weak > 0 && (
        <>
          {', '}
          <Plural value={weak} one="# weak" other="# weak" />
        </>
      )}
      {failed > 0 && (
        <>
          {', '}
          <Plural value={failed} one="# failed" other="# failed" />
        </>
      )}
    </span>
  );
}
