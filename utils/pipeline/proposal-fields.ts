import { clean, cleanLines } from './clean.ts';
import { proposalFields, type Proposal, type ProposalFields, type ProposalLine } from './proposal.ts';

export type ProposalField = keyof ProposalFields;
/** Some of them, as a command is given them. */
export type SomeFields = { [F in ProposalField]?: ProposalFields[F] | undefined };

/** All that the rep writes, in the order in which it is read. */
export const PROPOSAL_FIELDS: readonly ProposalField[] = proposalFields.keyof().options;

/** What the rep wrote of a stored version, without the row around it. */
export function fieldsOf(row: Proposal): ProposalFields {
  return proposalFields.parse(Object.fromEntries(PROPOSAL_FIELDS.map((field) => [field, row[field]])));
}

const line = (text: string | null): string | null => (text === null ? null : clean(text) || null);
const note = (text: string | null): string | null =>
  text === null ? null : cleanLines(text).join('\n').trim() || null;

function cleanLine(one: ProposalLine): ProposalLine {
  return { ...one, text: clean(one.text), unit: line(one.unit) };
}

/** Each field as it is kept: without what cannot be seen. Idempotent. A text that must say something may come out empty. */
const CLEAN: { [F in ProposalField]: (value: ProposalFields[F]) => ProposalFields[F] } = {
  title: clean,
  language: (value) => value,
  currency: (value) => value,
  customer: ({ name, company, address }) => ({
    name: line(name),
    company: line(company),
    address: note(address),
  }),
  introduction: note,
  lines: (all) => all.map(cleanLine),
  benefits: (all) =>
    all.map(({ needId, need, text }) => ({
      needId,
      need: line(need),
      text: cleanLines(text).join('\n').trim(),
    })),
  paymentTerms: note,
  instalments: (all) => all.map(({ share, when }) => ({ share, when: clean(when) })),
  terms: note,
  validUntil: (value) => value,
};

/** Some fields as they are kept. */
export function cleanFields(fields: SomeFields): Partial<ProposalFields> {
  const cleaned: Partial<ProposalFields> = {};
  for (const field of PROPOSAL_FIELDS) {
    const value = fields[field];
    if (value !== undefined) setClean(cleaned, field, value);
  }
  return cleaned;
}

function setClean<F extends ProposalField>(
  into: Partial<ProposalFields>,
  field: F,
  value: ProposalFields[F],
): void {
  into[field] = CLEAN[field](value);
}

/** Whether a field holds the same in both: plain data, compared as it is written. */
export function sameField(a: ProposalFields, b: SomeFields, field: ProposalField): boolean {
  return JSON.stringify(a[field]) === JSON.stringify(b[field]);
}

/** Names must be readable aloud: at least one letter or digit, so that 🎉 alone is none. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/**
 * The number by which both sides speak of an offer: six digits that stay the same over the versions of a deal, and the
 * version, such as `1F09A3-2`.
 */
export function proposalNumber({ dealId, version }: Pick<Proposal, 'dealId' | 'version'>): string {
  const digits = dealId
    .replace(/[^0-9a-z]/gi, '')
    .slice(-6)
    .toUpperCase();
  return `${digits}-${version}`;
}

/** When the row was last changed by anybody: what an edit is based on. */
export function rowStamp({ _h }: Pick<Proposal, '_h'>): string {
  return Object.values(_h).reduce((a, b) => (a > b ? a : b), '');
}
