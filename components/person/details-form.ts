import * as z from 'zod';
import { CAPS } from '../../utils/pipeline/capture.ts';
import type { CommandInput } from '../../utils/pipeline/commands.ts';
import type { PersonCard } from '../hooks/people.ts';

const line = z.string().max(CAPS.line);

/** A person's own fields as texts; empty where nothing is known. */
export const detailsForm = z.object({
  fullName: z.string().trim().min(1, 'name').max(CAPS.name),
  title: line,
  company: line,
  location: line,
  headline: line,
});
export type DetailsForm = z.infer<typeof detailsForm>;

/** The names of the form's fields, in order. */
export const DETAILS = ['fullName', 'title', 'company', 'location', 'headline'] as const;

/** The form as the store has the person. */
export function filledDetails({ person, company }: PersonCard): DetailsForm {
  return {
    fullName: person.fullName,
    title: person.title ?? '',
    company: company?.name ?? '',
    location: person.location ?? '',
    headline: person.headline ?? '',
  };
}

/** Only what was changed goes to the store, so that an edit elsewhere is not overwritten. */
export function editCommand(card: PersonCard, form: DetailsForm): CommandInput<'editPerson'> {
  const before = filledDetails(card);
  const changed = (name: keyof DetailsForm): boolean => before[name].trim() !== form[name].trim();
  return {
    personId: card.person.id,
    fields: {
      ...(changed('fullName') && { fullName: form.fullName.trim() }),
      ...(changed('title') && { title: orNull(form.title) }),
      ...(changed('location') && { location: orNull(form.location) }),
      ...(changed('headline') && { headline: orNull(form.headline) }),
    },
    ...(changed('company') && { company: orNull(form.company) }),
    addContacts: [],
    removeContacts: [],
  };
}

const orNull = (text: string): string | null => text.trim() || null;
