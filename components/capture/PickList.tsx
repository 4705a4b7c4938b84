import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { ChevronRight } from 'lucide-react';
import type { Capture } from '../../utils/pipeline/capture.ts';
import { nextAct } from '../hooks/focus.ts';
import { usePersonCard } from '../hooks/people.ts';
import { Avatar } from '../ui/Avatar.tsx';
import { Section } from '../ui/Section.tsx';
import { stageName } from '../words/stages.ts';
import { others, personKey } from './subject.ts';

interface PickListProps {
  capture: Capture;
  /** Known people of the page: key → person id. */
  known: Readonly<Record<string, string>>;
  onPick: (personKey: string) => void;
}

/** The people of one page, for the rep to choose whom to look at; known ones show their stage. */
export function PickList({ capture, known, onPick }: PickListProps) {
  const { t } = useLingui();
  const people = others(capture);
  return (
    <Section
      level={1}
      title={<Plural value={people.length} one="# person on this page" other="# people on this page" />}
      className="pb-2"
    >
      <ul aria-label={t`Who is it about?`} className="-mx-2">
        {people.map((person, index) => {
          const key = personKey(person);
          const line = [person.title, person.company].filter(Boolean).join(' · ') || person.emails[0];
          const name = person.fullName ?? person.emails[0] ?? '';
          return (
            <li key={key}>
              <button
                type="button"
                ref={index === 0 ? nextAct('pick') : undefined}
                onClick={() => onPick(key)}
                className="flex min-h-11 w-full items-center gap-2.5 rounded-md px-2 py-1 text-left hover:bg-hover"
              >
                <Avatar name={name} />
                <span className="min-w-0 flex-1">
                  <span className="block truncate font-[550]">{name}</span>
                  <span className="block truncate text-sm text-muted">{line}</span>
                </span>
                <Stage personId={known[key] ?? null} />
                <ChevronRight aria-hidden="true" className="size-4 shrink-0 text-faint" />
              </button>
            </li>
          );
        })}
      </ul>
      {!capture.complete && (
        <p className="pt-1 text-sm text-faint">
          <Trans>The page shows more than could be read. Open its folded parts to see the rest.</Trans>
        </p>
      )}
    </Section>
  );
}

function Stage({ personId }: { personId: string | null }) {
  const { i18n } = useLingui();
  const card = usePersonCard(personId);
  const deal = card?.deals[0];
  const stage = deal?.pipeline.stages[deal.stageIndex];
  return (
    <span className="shrink-0 text-sm text-muted">
      {personId === null ? <Trans>New</Trans> : stage ? stageName(i18n, stage) : card && <Trans>Known</Trans>}
    </span>
  );
}
