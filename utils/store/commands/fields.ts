import type { CommandInput } from '../../pipeline/commands.ts';
import type { Person, PersonFields } from '../../pipeline/person.ts';
import type { Recorder } from '../recorder.ts';
import { lineOf, required } from './text.ts';

/** A person's fields as they are kept. Refuses a name of which nothing is left. */
export function fieldsOf(fields: PersonFields): PersonFields {
  return {
    fullName: required(lineOf(fields.fullName), 'fields.fullName'),
    headline: lineOf(fields.headline),
    title: lineOf(fields.title),
    location: lineOf(fields.location),
  };
}

type Input = CommandInput<'savePerson'>;

/** Fills what is empty in a known person; a field that holds a value is replaced only if the rep listed it. */
export function merge(
  recorder: Recorder,
  known: Person,
  input: Input,
  companyId: string | null,
): Promise<Person> {
  const replace = input.into.kind === 'existing' ? input.into.replace : [];
  const changes: Record<string, unknown> = {};
  const origins = { ...known.origins };
  const take = (field: string, value: string | null, now: string | null, named = field) => {
    if (value === null || value === now || (now !== null && !replace.includes(named))) return;
    changes[field] = value;
    const origin = input.origins[named];
    if (origin) origins[named] = origin;
  };
  const fields = fieldsOf(input.fields);
  take('fullName', fields.fullName, known.fullName);
  take('headline', fields.headline, known.headline);
  take('title', fields.title, known.title);
  take('location', fields.location, known.location);
  take('companyId', companyId, known.companyId, 'company');
  const tags = [...new Set([...known.tags, ...input.tags])].slice(0, 50);
  return recorder.patch('people', known, { ...changes, origins, tags });
}
