import * as z from 'zod';
import { writeDecimal, minorDigits } from '../../utils/pipeline/money.ts';
import { type ProposalFields, type ProposalLine } from '../../utils/pipeline/proposal.ts';

/** A line as it is typed: the numbers are still text. */
const formLine = z.object({
  id: z.string(),
  text: z.string(),
  quantity: z.string(),
  unit: z.string(),
  unitPrice: z.string(),
  discount: z.string(),
  tax: z.string(),
});
export type FormLine = z.infer<typeof formLine>;

/** A proposal as it is typed. Nothing typed is lost, whether or not it can be read yet. */
export const proposalForm = z.object({
  /** How the numbers below are read: the rep's language when they were typed. */
  locale: z.string(),
  title: z.string(),
  language: z.enum(['en', 'es']),
  currency: z.string(),
  customerName: z.string(),
  customerCompany: z.string(),
  customerAddress: z.string(),
  introduction: z.string(),
  lines: z.array(formLine),
  benefits: z.array(
    z.object({ needId: z.string().nullable(), need: z.string().nullable(), text: z.string() }),
  ),
  paymentTerms: z.string(),
  instalments: z.array(z.object({ share: z.string(), when: z.string() })),
  terms: z.string(),
  /** `YYYY-MM-DD`, empty, or `NO_DAY`. */
  validUntil: z.string(),
});
export type ProposalForm = z.infer<typeof proposalForm>;

/** What the date field holds while it shows a day that does not exist, such as 31 February. */
export const NO_DAY = '?';

/** An empty line, one piece of something. */
export function emptyLine(id: string, tax: string): FormLine {
  return { id, text: '', quantity: '1', unit: '', unitPrice: '', discount: '', tax };
}

/** Whether the rep has not written anything in a line yet. */
export function isBlank({ text, unitPrice }: FormLine): boolean {
  return text.trim() === '' && unitPrice.trim() === '';
}

/** A stored line as it is shown for typing. */
export function formLineOf(line: ProposalLine, locale: string, currency: string): FormLine {
  const percent = (rate: number) => (rate === 0 ? '' : writeDecimal(rate, 2, locale));
  return {
    id: line.id,
    text: line.text,
    quantity: writeDecimal(line.quantity, 3, locale),
    unit: line.unit ?? '',
    unitPrice: writeDecimal(line.unitPrice, minorDigits(currency), locale),
    discount: percent(line.discount),
    tax: percent(line.tax),
  };
}

/** Stored fields as they are shown for typing, numbers as the rep's language writes them. */
export function formOf(fields: ProposalFields, locale: string): ProposalForm {
  return {
    locale,
    title: fields.title,
    language: fields.language,
    currency: fields.currency,
    customerName: fields.customer.name ?? '',
    customerCompany: fields.customer.company ?? '',
    customerAddress: fields.customer.address ?? '',
    introduction: fields.introduction ?? '',
    lines: fields.lines.map((line) => formLineOf(line, locale, fields.currency)),
    benefits: fields.benefits.map(({ needId, need, text }) => ({ needId, need, text })),
    paymentTerms: fields.paymentTerms ?? '',
    instalments: fields.instalments.map(({ share, when }) => ({
      share: writeDecimal(share, 2, locale),
      when,
    })),
    terms: fields.terms ?? '',
    validUntil: fields.validUntil ?? '',
  };
}
