import { Trans, useLingui } from '@lingui/react/macro';
import { useFormContext, useWatch } from 'react-hook-form';
import type { Suggestion } from '../../utils/pipeline/capture.ts';
import { Button } from '../ui/Button.tsx';
import { Section } from '../ui/Section.tsx';
import { FIELDS } from '../words/fields.ts';
import type { ReviewForm } from './form.ts';
import type { Subject } from './subject.ts';

/** What a page only hints at, and what a mail's signature says: offered, never filled in by itself. */
export function offers({ person, thread }: Subject): Suggestion[] {
  const signature = thread?.signatures.find(({ of }) => person.emails.includes(of.toLowerCase()));
  const signed: Suggestion[] = signature
    ? [
        ...one('title', signature.title),
        ...one('company', signature.company),
        ...signature.phones.flatMap((phone) => one('phone', phone)),
        ...one('website', signature.website),
      ]
    : [];
  const all = [...person.suggestions, ...signed];
  return all.filter(
    (offer, index) =>
      all.findIndex(({ field, value }) => field === offer.field && value === offer.value) === index,
  );
}

const one = (field: Suggestion['field'], value: string | null): Suggestion[] =>
  value ? [{ field, value, snippet: '' }] : [];

/** The suggestions that are not in the form yet, each with the words it was found in and one act. */
export function Suggestions({ subject }: { subject: Subject }) {
  const { i18n, t } = useLingui();
  const { setValue, getValues } = useFormContext<ReviewForm>();
  const form = useWatch<ReviewForm>();
  const open = offers(subject).filter(({ field, value }) =>
    field === 'title' || field === 'company' || field === 'location'
      ? form[field] !== value
      : !form.contacts?.some((line) => line.kind === field && line.value === value),
  );
  if (open.length === 0) return null;

  function take({ field, value }: Suggestion): void {
    if (field === 'title' || field === 'company' || field === 'location') {
      setValue(field, value, { shouldDirty: true });
    } else {
      setValue('contacts', [...getValues('contacts'), { kind: field, value, keep: true, read: null }], {
        shouldDirty: true,
      });
    }
  }

  return (
    <Section title={<Trans>Suggested</Trans>}>
      <ul className="space-y-1.5">
        {open.map((offer) => (
          <li key={offer.field + offer.value} className="flex items-start gap-2">
            <div className="min-w-0 flex-1">
              <p className="break-words">
                <span className="text-muted">{i18n._(FIELDS[offer.field])} </span>
                {offer.value}
              </p>
              <p className="truncate text-xs text-faint" title={offer.snippet || undefined}>
                {offer.snippet && offer.snippet !== offer.value
                  ? `“${offer.snippet}”`
                  : t`from the signature`}
              </p>
            </div>
            <Button
              look="quiet"
              size="sm"
              aria-label={t`Use ${offer.value} as ${i18n._(FIELDS[offer.field])}`}
              onClick={() => take(offer)}
            >
              <Trans>Use</Trans>
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
