import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { FormProvider, useWatch } from 'react-hook-form';
import { usePersonCard } from '../hooks/people.ts';
import { Section } from '../ui/Section.tsx';
import { Notice } from '../ui/Notice.tsx';
import { needsLook } from '../words/origins.ts';
import { ContactLines } from './ContactLines.tsx';
import { DealChoice } from './DealChoice.tsx';
import { Duplicates } from './Duplicates.tsx';
import { LINES } from './form.ts';
import { LineField } from './LineField.tsx';
import { PositionChoice } from './PositionChoice.tsx';
import { Replace } from './Replace.tsx';
import type { ReviewProps } from './Review.tsx';
import { ReviewHeader } from './ReviewHeader.tsx';
import { SaveBar } from './SaveBar.tsx';
import { Suggestions } from './Suggestions.tsx';
import { TagsField } from './TagsField.tsx';
import { useReview } from './use-review.ts';

interface ReviewBodyProps extends ReviewProps {
  logMails: boolean;
  stored: unknown;
  keep: (data: unknown) => void;
  drop: () => void;
}

/** Every field of the person, what the page suggests, who it may already be, and what becomes of the deal. */
export function ReviewBody(props: ReviewBodyProps) {
  const { subject, onDiscard } = props;
  const { t } = useLingui();
  const { form, saving, submit, discard } = useReview(props);
  const [explained, setExplained] = useState(false);
  const into = useWatch({ control: form.control, name: 'into' });
  const card = usePersonCard(into);
  const current = currentPositions(subject);
  const toCheck = LINES.filter(
    (name) => subject.person[name] !== null && needsLook(subject.person.fields[name]),
  );
  const known = form.formState.errors.root?.message === 'already-known';

  return (
    <FormProvider {...form}>
      <form onSubmit={(event) => void submit(event)} noValidate aria-label={t`Review before saving`}>
        <ReviewHeader
          site={subject.site}
          toCheck={toCheck.length + (current.length > 1 ? 1 : 0)}
          explained={explained}
          onExplain={subject.page ? () => setExplained(!explained) : null}
          onDiscard={() => {
            discard();
            onDiscard();
          }}
        />
        {known && (
          <div className="px-4 pt-3">
            <Notice tone="warn" role="alert" title={<Trans>You already have this person</Trans>}>
              <Trans>Nothing was saved twice. Saving now adds these details to the person you have.</Trans>
            </Notice>
          </div>
        )}
        <Section className="border-t space-y-2">
          {LINES.map((name) => (
            <div key={name}>
              <LineField name={name} subject={subject} explained={explained} />
              {card && (
                <div className="ml-[88px]">
                  <Replace name={name} card={card} />
                </div>
              )}
              {name === 'fullName' && current.length > 1 && (
                <div className="mt-2">
                  <PositionChoice positions={current} />
                </div>
              )}
            </div>
          ))}
        </Section>
        <Suggestions subject={subject} />
        <ContactLines subject={subject} />
        <Duplicates subject={subject} />
        <DealChoice />
        <TagsField />
        {subject.thread && <ThreadNote count={subject.thread.messages.length} />}
        <SaveBar busy={saving} into={card?.person.fullName ?? null} site={subject.site} />
      </form>
    </FormProvider>
  );
}

function ThreadNote({ count }: { count: number }) {
  return (
    <p className="px-4 pb-3 text-sm text-faint">
      <Plural
        value={count}
        one="The mail of this thread is logged with the person."
        other="Their mails in this thread are logged with the person."
      />
    </p>
  );
}

/** The positions held now, each once. */
function currentPositions({ person }: ReviewProps['subject']) {
  const same = (one: (typeof person.positions)[number], other: typeof one) =>
    one.title === other.title && one.company === other.company;
  const current = person.positions.filter((position) => position.current);
  return current.filter((position, index) => current.findIndex((other) => same(position, other)) === index);
}
