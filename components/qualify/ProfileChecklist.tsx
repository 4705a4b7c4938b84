import { Trans, useLingui } from '@lingui/react/macro';
import { profileOf } from '../../utils/pipeline/pipeline.ts';
import { markOf } from '../../utils/pipeline/mark.ts';
import type { DealFacts } from '../hooks/facts.ts';
import { useActs } from '../hooks/acts.ts';
import { profileQuestion } from '../words/criteria.ts';
import { Segments } from './Segments.tsx';

interface ProfileChecklistProps {
  facts: DealFacts;
  onChanged: () => void;
  /** The `ref` of the first question that nobody has answered. */
  entry?: (element: HTMLElement | null) => void;
}

type Choice = 'yes' | 'no' | 'open';

/** The ideal customer as questions with yes or no; each answer is kept at once. */
export function ProfileChecklist({
  facts: { deal, pipeline, marks },
  onChanged,
  entry,
}: ProfileChecklistProps) {
  const { i18n, t } = useLingui();
  const act = useActs();
  const { items, needed } = profileOf(pipeline);
  const answers = items.map((item) => ({
    item,
    answer: markOf(marks, 'profile', item.id)?.answer ?? null,
  }));
  const yes = answers.filter(({ answer }) => answer === 'yes').length;
  const first = answers.find(({ answer }) => answer === null) ?? answers[0];

  async function keep(id: string, choice: Choice): Promise<void> {
    const result = await act('answerProfile', {
      dealId: deal.id,
      answers: { [id]: choice === 'open' ? null : choice },
    });
    if (result.ok) onChanged();
  }

  return (
    <>
      <ul className="space-y-1">
        {answers.map(({ item, answer: given }) => {
          const question = profileQuestion(i18n, item);
          return (
            <li key={item.id} className="flex flex-wrap items-center justify-between gap-x-3 gap-y-0.5">
              <span className="min-w-40 flex-1">{question}</span>
              <Segments<Choice>
                label={question}
                value={given ?? 'open'}
                options={[
                  { key: 'yes', name: <Trans context="answer">Yes</Trans> },
                  { key: 'no', name: <Trans context="answer">No</Trans> },
                  { key: 'open', name: t({ message: '?', context: 'not known' }) },
                ]}
                entry={item === first?.item ? entry : undefined}
                onChange={(choice) => void keep(item.id, choice)}
              />
            </li>
          );
        })}
      </ul>
      <p className="mt-1 text-xs text-faint">
        <Trans>
          {yes} yes; it takes {needed} of {items.length}.
        </Trans>
      </p>
    </>
  );
}
