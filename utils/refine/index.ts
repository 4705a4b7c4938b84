import { CAPS, type Capture, type CaptureAsRead } from '../pipeline/capture.ts';
import { normaliseContact } from '../pipeline/keys.ts';
import { readEmail } from './address.ts';
import { companyDomain } from './domain.ts';
import { joinPeople } from './join-people.ts';
import { isNobody, refinePerson, type RefineContext } from './people.ts';
import { refineThread } from './thread.ts';
import { distinct, tidy } from './tidy.ts';
import { readWebsite } from './website.ts';

export type { RefineContext } from './people.ts';

function refineCompany(company: CaptureAsRead['company']): Capture['company'] {
  if (company === null) return null;
  const name = tidy(company.name, CAPS.line);
  const website = company.website === null ? null : readWebsite(company.website);
  return {
    name,
    domain: companyDomain({ name, websites: website === null ? [] : [website], emails: [] }),
    website,
    industry: tidy(company.industry, CAPS.line),
    size: tidy(company.size, CAPS.line),
    location: tidy(company.location, CAPS.line),
    linkedinSlug:
      company.linkedinSlug === null ? null : normaliseContact('linkedin-slug', company.linkedinSlug),
    linkedinId: company.linkedinId === null ? null : normaliseContact('linkedin-member', company.linkedinId),
  };
}

/**
 * Completes a capture: every text free of what cannot be seen, addresses valid, phones in E.164 where their country is
 * known, the company's domain, own accounts marked, each person once, signatures read into fields. Total: whatever
 * `captureAsRead` accepts becomes something that `capture` accepts. Idempotent for the values it keeps.
 *
 * People behind whom nobody stands (no-reply@, mail passed on by a group) are left out, with the warning
 * `machine-left-out`; addresses of a function (info@) stay, with half the confidence and the reason `role-address`.
 */
export function refine(capture: CaptureAsRead, context: RefineContext): Capture {
  const account = capture.thread?.account ?? null;
  const own = new Set(
    [account, ...context.ownAddresses]
      .map((address) => (address === null ? null : readEmail(address)))
      .filter((address) => address !== null),
  );
  const refined = capture.people.map((person) => refinePerson(person, own, context));
  const people = joinPeople(refined.filter((person) => !isNobody(person)));
  const warnings = capture.warnings.flatMap((warning) => tidy(warning, 64) ?? []);
  if (refined.some(isNobody)) warnings.push('machine-left-out');
  return {
    url: tidy(capture.url, CAPS.url) ?? '',
    kind: capture.kind,
    refused: capture.refused,
    people: people.slice(0, CAPS.people),
    company: refineCompany(capture.company),
    thread: capture.thread && refineThread(capture.thread, people, own, context),
    complete: capture.complete,
    warnings: distinct(warnings, 50),
  };
}
