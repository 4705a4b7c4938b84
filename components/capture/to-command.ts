import type { CommandInput, ContactInput } from '../../utils/pipeline/commands.ts';
import type { Origin } from '../../utils/pipeline/row.ts';
import type { ReviewForm } from './form.ts';
import { LINES } from './form.ts';
import { mailsWith } from './thread.ts';
import type { Subject } from './subject.ts';

/** A field left empty, or holding nothing but spaces, is stored as `null`. */
const orNull = (text: string): string | null => text.trim() || null;

/**
 * What the reviewed form tells the store to keep. A value the rep has not touched keeps the page as its origin; one
 * they have typed is theirs.
 */
export function saveCommand(form: ReviewForm, subject: Subject, now: Date): CommandInput<'savePerson'> {
  const at = now.toISOString();
  const origin = (read: boolean, field: string): Origin => {
    const found = subject.person.fields[field];
    return read
      ? {
          site: subject.site,
          page: subject.page,
          at,
          layer: found?.origin ?? null,
          confidence: found?.confidence ?? null,
        }
      : { site: 'typed', page: null, at, layer: null, confidence: null };
  };
  const filled = LINES.filter((name) => form[name].trim());
  return {
    into: form.into ? { kind: 'existing', personId: form.into, replace: form.replace } : { kind: 'new' },
    fields: {
      fullName: form.fullName.trim(),
      title: orNull(form.title),
      location: orNull(form.location),
      headline: orNull(form.headline),
    },
    company: companyOf(form, subject),
    contacts: [...identities(subject, origin(true, 'linkedin')), ...reachable(form, origin)],
    origins: Object.fromEntries(
      filled.map((name) => [name, origin(form[name] === subject.person[name], name)]),
    ),
    tags: form.tags,
    deal: dealOf(form),
    captured:
      (subject.site === 'linkedin' || subject.site === 'gmail') && subject.page
        ? { site: subject.site, page: subject.page }
        : null,
    mails: form.logMails ? mailsOf(form, subject) : null,
  };
}

/** All that the page says of the company, as long as the rep left its name alone. */
function companyOf(form: ReviewForm, { company }: Subject): CommandInput<'savePerson'>['company'] {
  const name = orNull(form.company);
  if (!name) return null;
  return company?.name === name ? company : { name };
}

/** The site's own keys of the person: what tells next time that they are known. */
function identities({ person, site }: Subject, origin: Origin): ContactInput[] {
  if (site !== 'linkedin') return [];
  const { slug, memberId, salesLeadId } = person.linkedin;
  return [
    ...(slug ? [{ kind: 'linkedin-slug' as const, value: slug, origin }] : []),
    ...(memberId ? [{ kind: 'linkedin-member' as const, value: memberId, origin }] : []),
    ...(salesLeadId ? [{ kind: 'sales-lead' as const, value: salesLeadId, origin }] : []),
  ];
}

function reachable(form: ReviewForm, origin: (read: boolean, field: string) => Origin): ContactInput[] {
  return form.contacts
    .filter(({ keep, value }) => keep && value.trim())
    .map(({ kind, value, read }) => ({
      kind,
      value: value.trim(),
      origin: origin(read === value, `${kind}s`),
    }));
}

function dealOf({ deal, joins, role, source, pipelineId }: ReviewForm): CommandInput<'savePerson'>['deal'] {
  if (deal === 'join' && joins) return { kind: 'join', dealId: joins.dealId, role: role || null };
  if (deal !== 'open') return { kind: 'none' };
  return { kind: 'open', source: source || null, ...(pipelineId && { pipelineId }) };
}

function mailsOf(form: ReviewForm, { thread, person }: Subject): CommandInput<'savePerson'>['mails'] {
  const emails = form.contacts.filter(({ kind, keep }) => kind === 'email' && keep).map(({ value }) => value);
  return thread && mailsWith(thread, [...emails, ...person.emails]);
}
