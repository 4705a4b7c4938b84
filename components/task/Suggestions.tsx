import { Trans, useLingui } from '@lingui/react/macro';
import { nextDue } from '../../utils/pipeline/due.ts';
import { stageIndexOf } from '../../utils/pipeline/facts.ts';
import { useDealFacts } from '../hooks/facts.ts';
import { SUGGESTIONS } from '../words/tasks.ts';

interface SuggestionsProps {
  dealId: string | null;
  today: string;
  /** Titles of what is planned already: those are not suggested again. */
  planned: readonly string[];
  /** Fills the line in; nothing is planned before the rep has seen the day. */
  onChoose: (title: string, on: string) => void;
}

/** The usual next steps of the stage the deal stands in. */
export function Suggestions({ dealId, today, planned, onChoose }: SuggestionsProps) {
  const { i18n } = useLingui();
  const facts = useDealFacts(dealId);
  const key = facts?.pipeline.stages[stageIndexOf(facts)]?.key;
  const left = key
    ? SUGGESTIONS[key]
        .map(({ title, days }) => ({ words: i18n._(title), days }))
        .filter(({ words }) => !planned.includes(words))
    : [];
  if (left.length === 0) return null;
  return (
    <div className="flex flex-wrap items-center gap-1.5">
      <span className="text-xs text-faint">
        <Trans>Usual here:</Trans>
      </span>
      {left.map(({ words, days }) => (
        <button
          key={words}
          type="button"
          className="min-h-6 rounded-full bg-accent-soft px-2 text-sm font-[550] text-accent hover:bg-hover"
          onClick={() => onChoose(words, inWorkingDays(today, days))}
        >
          {words}
        </button>
      ))}
    </div>
  );
}

function inWorkingDays(today: string, days: number): string {
  if (days === 0) return today;
  const repeats = { every: days, unit: 'working-day' as const };
  return nextDue({ on: today, at: null }, repeats, today, today)?.on ?? today;
}
