import type { CapturedPerson } from '../pipeline/capture.ts';
import { fold } from '../pipeline/fold.ts';
import { isRoleAddress } from './role-address.ts';
import { distinct } from './tidy.ts';

/** What makes two captured people the same: a personal e-mail, a slug, a member or lead id. */
function keysOf({ emails, linkedin }: CapturedPerson): string[] {
  return [
    ...emails.filter((email) => !isRoleAddress(email)).map((email) => `email ${email}`),
    ...Object.entries(linkedin).flatMap(([kind, value]) => (value === null ? [] : [`${kind} ${value}`])),
  ];
}

/** The fuller of two writings of one name: all of the other's words and more, else the first. */
function fullerName(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  const [left, right] = [fold(a).split(' '), fold(b).split(' ')];
  return right.length > left.length && left.every((word) => right.includes(word)) ? b : a;
}

/** Two captures of one person as one; the first wins where both know something. */
function join(a: CapturedPerson, b: CapturedPerson): CapturedPerson {
  return {
    fullName: fullerName(a.fullName, b.fullName),
    headline: a.headline ?? b.headline,
    title: a.title ?? b.title,
    company: a.company ?? b.company,
    location: a.location ?? b.location,
    emails: distinct([...a.emails, ...b.emails], 20),
    phones: distinct([...a.phones, ...b.phones], 20),
    websites: distinct([...a.websites, ...b.websites], 20),
    linkedin: {
      slug: a.linkedin.slug ?? b.linkedin.slug,
      memberId: a.linkedin.memberId ?? b.linkedin.memberId,
      salesLeadId: a.linkedin.salesLeadId ?? b.linkedin.salesLeadId,
    },
    degree: a.degree ?? b.degree,
    positions: a.positions.length > 0 ? a.positions : b.positions,
    suggestions: [...a.suggestions, ...b.suggestions].slice(0, 50),
    self: a.self || b.self,
    fields: { ...b.fields, ...a.fields },
  };
}

/** Each person once, in the order of first appearance. */
export function joinPeople(people: readonly CapturedPerson[]): CapturedPerson[] {
  let joined: CapturedPerson[] = [];
  for (const person of people) {
    const keys = new Set(keysOf(person));
    const same = (other: CapturedPerson) => keysOf(other).some((key) => keys.has(key));
    const at = joined.findIndex(same);
    if (at === -1) {
      joined.push(person);
      continue;
    }
    const whole = [...joined.filter(same), person].reduce(join);
    joined = joined.flatMap((other, index) => (index === at ? [whole] : same(other) ? [] : [other]));
  }
  return joined;
}
