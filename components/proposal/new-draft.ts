import { fieldsOf } from '../../utils/pipeline/proposal-fields.ts';
import type { Proposal, ProposalFields } from '../../utils/pipeline/proposal.ts';

/** Days an offer usually stands. */
const VALID_DAYS = 30;

interface Beginning {
  /** The version before it, which a new one copies. */
  last: Proposal | null;
  title: string;
  customer: ProposalFields['customer'];
  language: ProposalFields['language'];
  currency: string;
  /** The rep's calendar day. */
  today: string;
}

/** What a new draft begins with: the version before it, or the customer's name and nothing else. Valid for 30 days. */
export function newDraft({ last, title, customer, language, currency, today }: Beginning): ProposalFields {
  const validUntil = Temporal.PlainDate.from(today).add({ days: VALID_DAYS }).toString();
  if (last) return { ...fieldsOf(last), validUntil };
  return {
    title: title.slice(0, 500),
    language,
    currency,
    customer,
    introduction: null,
    lines: [],
    benefits: [],
    paymentTerms: null,
    instalments: [],
    terms: null,
    validUntil,
  };
}
