import { Trans, useLingui } from '@lingui/react/macro';
import { TriangleAlert, X } from 'lucide-react';
import type { DealFacts } from '../hooks/facts.ts';
import { focusNext, nextAct } from '../hooks/focus.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Section } from '../ui/Section.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import type { PartProps } from './part-props.ts';

/** What the offer does for each need the customer spoke of; a need without an answer is plain to see. */
export function BenefitsPart({ form, change, facts }: PartProps & { facts: DealFacts }) {
  const { t } = useLingui();
  const { benefits } = form;
  const needs = facts.marks.flatMap(({ item, value }) =>
    value.kind === 'need' ? [{ id: item, text: value.text }] : [],
  );
  const known = new Set(needs.map(({ id }) => id));
  const textFor = (id: string) => benefits.find(({ needId }) => needId === id)?.text ?? '';
  const missing = needs.filter(({ id }) => textFor(id).trim() === '').length;

  function setFor(need: { id: string; text: string }, text: string): void {
    const rest = benefits.filter(({ needId }) => needId !== need.id);
    const own = { needId: need.id, need: need.text, text };
    // Always in the order of the needs, whichever was answered first.
    const answered = needs.flatMap(({ id }) =>
      id === need.id ? [own] : rest.filter(({ needId }) => needId === id),
    );
    change({
      benefits: [...answered, ...rest.filter(({ needId }) => needId === null || !known.has(needId))],
    });
  }

  const others = benefits.flatMap((benefit, index) =>
    benefit.needId !== null && known.has(benefit.needId) ? [] : [{ ...benefit, index }],
  );
  const edit = (index: number, text: string) =>
    change({ benefits: benefits.map((one, at) => (at === index ? { ...one, text } : one)) });

  return (
    <Section
      title={<Trans>What it does for them</Trans>}
      aside={
        missing > 0 && (
          <span className="flex items-center gap-1 text-xs font-semibold text-warn">
            <TriangleAlert aria-hidden="true" className="size-3.5" />
            <Trans>
              {missing} of {needs.length} without a benefit
            </Trans>
          </span>
        )
      }
    >
      {needs.length === 0 && (
        <p className="mb-2 text-muted">
          <Trans>No needs are noted yet. Note them under Qualify, and each is answered here.</Trans>
        </p>
      )}
      <div className="space-y-2">
        {needs.map((need) => (
          <Field
            key={need.id}
            layout="stack"
            label={<span className="font-[550] text-ink">{need.text}</span>}
            tone="look"
            hint={textFor(need.id).trim() === '' && <Trans>No benefit against this need yet.</Trans>}
          >
            {(control) => (
              <TextArea
                {...control}
                rows={1}
                maxLength={1_000}
                placeholder={t`What the offer does about it, day to day`}
                value={textFor(need.id)}
                onChange={({ target }) => setFor(need, target.value)}
              />
            )}
          </Field>
        ))}
        {others.map(({ need, text, index }) => (
          <div key={index} className="flex items-end gap-1">
            <div className="min-w-0 flex-1">
              <Field layout="stack" label={need ?? <Trans>A further benefit</Trans>}>
                {(control) => (
                  <TextArea
                    {...control}
                    ref={nextAct('proposal-benefit')}
                    rows={1}
                    maxLength={1_000}
                    value={text}
                    onChange={({ target }) => edit(index, target.value)}
                  />
                )}
              </Field>
            </div>
            <IconButton
              label={t`Remove this benefit`}
              icon={<X aria-hidden="true" />}
              onClick={() => change({ benefits: benefits.toSpliced(index, 1) })}
            />
          </div>
        ))}
      </div>
      {benefits.length < 50 && (
        <Button
          look="quiet"
          size="sm"
          className="mt-1 -ml-1.5"
          onClick={() => {
            change({ benefits: [...benefits, { needId: null, need: null, text: '' }] });
            focusNext('proposal-benefit');
          }}
        >
          <Trans>Add a further benefit</Trans>
        </Button>
      )}
    </Section>
  );
}
