import EmailReplyParser from 'email-reply-parser';
import { CAPS, type CapturedPerson, type FieldOrigin, type Suggestion } from '../pipeline/capture.ts';
import { cleanLines } from '../pipeline/clean.ts';
import { normaliseContact } from '../pipeline/keys.ts';
import { asCountry } from './country.ts';
import { isSocial } from './domain.ts';
import { linkedinKeys } from './pasted-linkedin.ts';
import { mailboxesIn, nameAmong } from './pasted-name.ts';
import { phoneCountry } from './phone.ts';
import { countryOfLines, phonesInLine } from './phones-in-line.ts';
import { isRoleAddress } from './role-address.ts';
import { readSignature } from './signature.ts';
import { distinct, tidy } from './tidy.ts';
import { readWebsite } from './website.ts';

/** Longest text looked at: a page of a profile, not a mailbox. Characters. */
const MAX_TEXT = 20_000;
const MAX_LINES = 400;

/**
 * The lines of a text without the mails it answers; all of it, when nothing else is left. The parser's patterns are
 * slow on many empty or long lines, so it gets few and short ones.
 */
function ownLines(text: string): string[] {
  const lines = cleanLines(text.slice(0, MAX_TEXT).replace(/(?:[ \t]*\r?\n){3,}/g, '\n\n'))
    .slice(0, MAX_LINES)
    .map((line) => line.slice(0, CAPS.line));
  const fragments = new EmailReplyParser().read(lines.join('\n')).getFragments();
  const own = fragments.filter((fragment) => !fragment.isQuoted()).map((fragment) => fragment.getContent());
  const rest = cleanLines(own.join('\n')).filter((line) => line !== '');
  return rest.length > 0 ? rest : lines.filter((line) => line !== '');
}

function field(value: unknown, confidence: number, reason = 'not-found'): FieldOrigin {
  const found = value !== null && !(Array.isArray(value) && value.length === 0);
  return { origin: 'pasted', confidence: found ? confidence : 0, reason: found ? null : reason };
}

/** Web addresses written with a scheme or `www.`, without profiles on other people's sites. */
function websitesIn(lines: readonly string[]): string[] {
  const found = lines.flatMap(
    (line) => line.match(/(?<![\p{L}\d@.])(?:https?:\/\/|www\.)[^\s<>"|]+/giu) ?? [],
  );
  return found.flatMap((site) => readWebsite(site) ?? []).filter((site) => !isSocial(site));
}

/**
 * What a pasted or selected text says of one person: a proposal for the rep's review, never stored by itself. `null`
 * when it names nobody and no way to reach anybody.
 *
 * Quoted mails are cut off first. The first address is the person's, further ones of the same person too; those of
 * others become suggestions, and then phones and websites are taken from the person's own signature only. Name, title
 * and company are guessed only from a clear shape (`Name <address>`, a signature below a name that fits the address or
 * the profile link); the confidence says which.
 */
export function pastedPerson(text: string, context: { country: string | null }): CapturedPerson | null {
  const lines = ownLines(text);
  const linkedin = linkedinKeys(lines);
  const mailboxes = mailboxesIn(lines);
  const name = nameAmong(lines, mailboxes, linkedin.slug);
  const own = mailboxes.filter(({ owner }) => owner);
  const emails = distinct(
    own.map(({ email }) => email),
    20,
  );
  const email = emails[0] ?? '';
  const alone = own.length === mailboxes.length;

  const written = websitesIn(lines);
  const country =
    countryOfLines(lines) ??
    phoneCountry({
      addresses: alone ? [...written, ...emails] : emails,
      place: null,
      country: context.country,
    });
  const signature = name && readSignature(lines, { email, names: [name.text], country });
  const phones = alone ? lines.flatMap((line) => phonesInLine(line, country)) : (signature?.phones ?? []);
  const site = signature?.website ? readWebsite(signature.website) : null;
  const websites = [...(alone ? written : []), ...(site === null ? [] : [site])];
  const byKey = new Map(websites.map((address) => [normaliseContact('website', address), address]));
  const suggestions: Suggestion[] = mailboxes
    .filter(({ owner }) => !owner)
    .map((mailbox) => ({ field: 'email' as const, value: mailbox.email, snippet: mailbox.line }));

  const reachable = [
    ...emails,
    ...phones,
    ...websites,
    linkedin.slug,
    linkedin.memberId,
    linkedin.salesLeadId,
  ];
  if (name === null && reachable.every((value) => value === null) && suggestions.length === 0) return null;
  return {
    fullName: name && tidy(name.text, CAPS.name),
    title: signature?.title ?? null,
    company: signature?.company ?? null,
    emails,
    phones: distinct(phones, 20),
    websites: [...byKey.values()].slice(0, 20),
    linkedin: { slug: linkedin.slug, memberId: linkedin.memberId, salesLeadId: linkedin.salesLeadId },
    headline: null,
    location: null,
    degree: null,
    self: false,
    positions: [],
    suggestions: suggestions.slice(0, 50),
    fields: {
      fullName: field(name, name?.confidence ?? 0),
      title: field(signature?.title ?? null, 0.7),
      company: field(signature?.company ?? null, 0.7),
      emails: field(emails, emails.every(isRoleAddress) ? 0.5 : 0.9),
      phones: field(phones, asCountry(context.country) === country && country !== null ? 0.7 : 0.85),
      websites: field(websites, 0.8),
      linkedin: field(linkedin.slug ?? linkedin.memberId ?? linkedin.salesLeadId, 0.95, linkedin.reason),
    },
  };
}
