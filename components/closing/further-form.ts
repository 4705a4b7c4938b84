import * as z from 'zod';
import type { CommandInput } from '../../utils/pipeline/commands.ts';
import { clean } from '../../utils/pipeline/clean.ts';
import { normaliseContact } from '../../utils/pipeline/keys.ts';
import { hasWords } from '../negotiation/amount.ts';

/** What a customer said when asked for more, while it is typed. */
export const furtherForm = z.object({
  answer: z.enum(['nothing', 'need', 'referral']),
  note: z.string(),
  /** Of the need: it becomes the title of the deal. */
  title: z.string(),
  /** Of the person recommended. */
  name: z.string(),
  /** E-mail address or phone number. */
  reach: z.string(),
});
export type FurtherForm = z.infer<typeof furtherForm>;

export const BLANK_FURTHER: FurtherForm = { answer: 'nothing', note: '', title: '', name: '', reach: '' };

/** How somebody can be reached; `null` for nothing typed, `undefined` for what is neither address nor number. */
export function readReach(text: string): { kind: 'email' | 'phone'; value: string } | null | undefined {
  const typed = clean(text);
  if (!typed) return null;
  const kind = typed.includes('@') ? 'email' : 'phone';
  const broken = kind === 'phone' && /[^\d\s+().\-/]/.test(typed);
  return broken || normaliseContact(kind, typed) === null ? undefined : { kind, value: typed };
}

/** The fields that keep the answer from being saved. */
export function wrongIn({ answer, title, name, reach }: FurtherForm): ReadonlySet<keyof FurtherForm> {
  return new Set([
    ...(answer === 'need' && !hasWords(title) ? (['title'] as const) : []),
    ...(answer === 'referral' && !hasWords(name) ? (['name'] as const) : []),
    ...(answer === 'referral' && readReach(reach) === undefined ? (['reach'] as const) : []),
  ]);
}

/** What is noted of the answer: the rep's words, or what it led to. */
export function noteOf({ answer, note, title, name }: FurtherForm): string | null {
  const said = { nothing: note, need: title, referral: name }[answer];
  return said.trim() || null;
}

/** The person recommended, as they are saved: with a deal that says whose customer spoke of them. */
export function referred(form: FurtherForm, dealId: string, at: string): CommandInput<'savePerson'> {
  const origin = { site: 'typed' as const, page: null, at, layer: null, confidence: null };
  const reach = readReach(form.reach);
  return {
    into: { kind: 'new' },
    fields: { fullName: form.name.trim(), headline: null, title: null, location: null },
    company: null,
    contacts: reach ? [{ ...reach, origin }] : [],
    origins: { fullName: origin },
    tags: [],
    deal: { kind: 'open', source: 'referral', linkedFrom: { dealId, kind: 'referral' } },
    captured: null,
    mails: null,
  };
}
