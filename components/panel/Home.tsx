import { Trans, useLingui } from '@lingui/react/macro';
import { UserPlus } from 'lucide-react';
import { useRecentPeople, type PersonHit } from '../hooks/people.ts';
import { usePipelines } from '../hooks/pipeline.ts';
import { StageChip } from '../people/StageChip.tsx';
import { workLine } from '../people/hit.ts';
import { Avatar } from '../ui/Avatar.tsx';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Section } from '../ui/Section.tsx';
import { stageName } from '../words/stages.ts';
import { Queue } from './Queue.tsx';
import { Withheld } from './Withheld.tsx';

interface HomeProps {
  onOpen: (personId: string) => void;
  onAdd: () => void;
}

/** What the panel shows when the page is about nobody: what waits today, and whom the rep last dealt with. */
export function Home({ onOpen, onAdd }: HomeProps) {
  const { i18n, t } = useLingui();
  const recent = useRecentPeople(8);
  const stages = usePipelines()?.[0]?.stages.map((stage) => stageName(i18n, stage)) ?? [];
  if (!recent) return null;
  if (recent.length === 0) return <FirstSteps onAdd={onAdd} />;
  return (
    <>
      <h1 className="sr-only">
        <Trans>Today and recent people</Trans>
      </h1>
      <Withheld />
      <Queue onOpen={onOpen} />
      <Section
        title={<Trans>Recent people</Trans>}
        aside={
          <Button look="quiet" size="sm" className="-mr-1.5" aria-label={t`Add a person`} onClick={onAdd}>
            <UserPlus aria-hidden="true" className="size-3.5" />
            <Trans>Add</Trans>
          </Button>
        }
      >
        <ul className="-mx-2">
          {recent.map((hit) => (
            <li key={hit.personId}>
              <Row hit={hit} stages={stages} onOpen={onOpen} />
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}

interface RowProps {
  hit: PersonHit;
  stages: readonly string[];
  onOpen: (personId: string) => void;
}

function Row({ hit, stages, onOpen }: RowProps) {
  return (
    <button
      type="button"
      onClick={() => onOpen(hit.personId)}
      className="flex min-h-11 w-full items-center gap-2.5 rounded-md px-2 py-1 text-left hover:bg-hover"
    >
      <Avatar name={hit.fullName} />
      <span className="min-w-0 flex-1">
        <span className="block truncate font-[550]">{hit.fullName}</span>
        <span className="block truncate text-sm text-muted">{workLine(hit)}</span>
      </span>
      <span className="max-w-28 shrink-0 text-sm text-muted">
        <StageChip stageIndex={hit.stageIndex} status={hit.status} stages={stages} />
      </span>
    </button>
  );
}

function FirstSteps({ onAdd }: { onAdd: () => void }) {
  return (
    <>
      <h1 className="sr-only">
        <Trans>First steps</Trans>
      </h1>
      <Withheld />
      <Section>
        <EmptyState
          title={<Trans>Your funnel starts with one person</Trans>}
          actions={
            <Button look="primary" onClick={onAdd}>
              <UserPlus aria-hidden="true" className="size-3.5" />
              <Trans>Add a person</Trans>
            </Button>
          }
        >
          <Trans>
            Open a LinkedIn profile or a Gmail thread with a customer: this panel shows who it is and lets you
            save them. Or add somebody by hand.
          </Trans>
        </EmptyState>
      </Section>
    </>
  );
}
