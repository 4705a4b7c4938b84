import { normaliseContact } from '../pipeline/keys.ts';

const PROFILE =
  /(?:^|[^\w-])(?:https?:\/\/)?(?:(?:www|m|touch|[a-z]{2})\.)?linkedin\.com\/in\/([^\s/?#"<>|,;)\]]+)/giu;
const LEAD = /linkedin\.com\/sales\/(?:lead|people)\/(A[\w-]{10,})/gu;

/** The LinkedIn keys in a text. Those of two people are nobody's: then all are `null`, and `reason` says so. */
export function linkedinKeys(lines: readonly string[]) {
  const find = (pattern: RegExp) => [
    ...new Set(lines.flatMap((line) => [...line.matchAll(pattern)].map((match) => match[1] ?? ''))),
  ];
  const ids = find(PROFILE);
  const slugs = new Set(
    ids.map((id) => normaliseContact('linkedin-slug', id)).filter((slug) => slug !== null),
  );
  const members = ids.filter((id) => normaliseContact('linkedin-slug', id) === null && /^AC[a-z]AA/.test(id));
  const leads = find(LEAD);
  const ambiguous = slugs.size > 1 || members.length > 1 || leads.length > 1;
  const one = (values: Iterable<string>, kind: 'linkedin-slug' | 'linkedin-member' | 'sales-lead') => {
    const [value] = values;
    return ambiguous || value === undefined ? null : normaliseContact(kind, value);
  };
  return {
    slug: one(slugs, 'linkedin-slug'),
    memberId: one(members, 'linkedin-member'),
    salesLeadId: one(leads, 'sales-lead'),
    reason: ambiguous ? 'ambiguous' : 'not-found',
  };
}
