import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { FormProvider, useWatch } from 'react-hook-form';
import { usePersonCard } from '../hooks/people.ts';
import { Notice } from '../ui/Notice.tsx';
import { needsLook } from '../words/origins.ts';
import { ContactLines } from './ContactLines.tsx';
import { DealChoice } from './DealChoice.tsx';
import { Duplicates } from './Duplicates.tsx';
import { LINES } from './form.ts';
import type { ReviewProps } from './review-props.ts';
import { ReviewFields } from './ReviewFields.tsx';
import { ReviewHeader } from './ReviewHeader.tsx';
import { SaveBar } from './SaveBar.tsx';
import { Suggestions } from './Suggestions.tsx';
import { ThreadNote } from './ThreadNote.tsx';
import { TagsField } from './TagsField.tsx';
import { Warnings } from './Warnings.tsx';
import { useReview } from './use-review.ts';

interface ReviewBodyProps extends ReviewProps {
  logMails: boolean;
  stored: unknown;
  keep: (data: unknown) => void;
  drop: () => void;
}

/** Every field of the person, what the page suggests, who it may already be, and what becomes of the deal. */
export default function ReviewBody(props: ReviewBodyProps) {
  const { subject, onDiscard } = props;
  const { t } = useLingui();
  const { form, saving, submit, discard } = useReview(props);
  const [explained, setExplained] = useState(false);
  const into = useWatch({ control: form.control, name: 'into' });
  const card = usePersonCard(into);
  const current = currentPositions(subject);
  const several = current.length > 1;
  const unsure = LINES.filter(
    (name) => subject.person[name] !== null && needsLook(subject.person.fields[name]),
  );
  // The choice between positions settles title and company together.
  const toCheck =
    unsure.filter((name) => !several || (name !== 'title' && name !== 'company')).length + (several ? 1 : 0);
  const known = form.formState.errors.root?.message === 'already-known';

  return (
    <FormProvider {...form}>
      <form onSubmit={(event) => void submit(event)} noValidate aria-label={t`Review before saving`}>
        <ReviewHeader
          site={subject.site}
          toCheck={toCheck}
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
        {props.lead}
        <Warnings codes={subject.warnings} />
        <ReviewFields subject={subject} explained={explained} card={card ?? null} positions={current} />
        <Suggestions subject={subject} />
        <ContactLines subject={subject} />
        <Duplicates subject={subject} />
        <DealChoice />
        <TagsField />
        {subject.thread && <ThreadNote thread={subject.thread} person={subject.person} />}
        <SaveBar busy={saving} into={card?.person.fullName ?? null} site={subject.site} />
      </form>
    </FormProvider>
  );
}

/** The positions held now, each once. */
function currentPositions({ person }: ReviewProps['subject']) {
  const same = (one: (typeof person.positions)[number], other: typeof one) =>
    one.title === other.title && one.company === other.company;
  const current = person.positions.filter((position) => position.current);
  return current.filter((position, index) => current.findIndex((other) => same(position, other)) === index);
}
