import type { Position } from '../../pipeline/capture.ts';
import type { Experience } from './experience.ts';
import { nothing, type Picked } from './findings.ts';
import { fold } from './lines.ts';

const key = (name: string): string =>
  fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** `Acme` and `Acme Inc.` are one organisation; `Acme` and `Acmeria` are not. */
function sameCompany(one: string, other: string): boolean {
  const [a, b] = [key(one), key(other)];
  return a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `);
}

const at =
  (company: string) =>
  ({ company: other }: Position): boolean =>
    other !== null && sameCompany(other, company);

const from = (value: string | null, confidence: number, reason: string | null): Picked =>
  value === null
    ? nothing(reason ?? 'not-shown')
    : { value, field: { origin: 'current-experience', confidence, reason } };

/** Title and company of today. */
export interface CurrentRole {
  title: Picked;
  company: Picked;
}

/**
 * Role and company come from the positions still held; the card's organisation settles which of several it is. Former
 * employers are never taken, and a list of which a row could not be read settles nothing.
 *
 * @param card the organisation that the card shows beside the name
 */
export function currentRole({ positions, mounted, unclear }: Experience, card: Picked): CurrentRole {
  if (!mounted) {
    return { title: nothing('not-on-screen'), company: card.value ? card : nothing('not-on-screen') };
  }
  const current = positions.filter((position) => position.current);
  const matching = card.value ? current.filter(at(card.value)) : current;
  const [first] = matching;
  if (!first) {
    const former =
      card.value !== null &&
      positions.some((position) => !position.current && at(card.value ?? '')(position));
    const reason = unclear ? 'unclear' : current.length > 0 ? 'layers-disagree' : 'no-current-position';
    return {
      title: nothing(reason),
      company: former ? nothing(reason) : card.value ? card : nothing(reason),
    };
  }
  const several = current.length > 1 ? 'several-current' : null;
  const settled =
    !several ||
    card.value !== null ||
    current.every((position) => first.company && at(first.company)(position));
  if (unclear) return { title: nothing('unclear'), company: card.value ? card : nothing('unclear') };
  return {
    title: from(first.title, several ? 0.4 : 0.9, first.title ? several : 'unclear'),
    company: from(first.company, settled ? 0.9 : 0.4, first.company ? (settled ? null : several) : 'unclear'),
  };
}
