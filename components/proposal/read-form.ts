import { clean } from '../../utils/pipeline/clean.ts';
import { cleanFields, hasWords } from '../../utils/pipeline/proposal-fields.ts';
import {
  type NumberProblem,
  type ReadNumber,
  readPercent,
  readPrice,
  readQuantity,
} from '../../utils/pipeline/proposal-numbers.ts';
import {
  MAX_LINES,
  proposalFields,
  type ProposalFields,
  type ProposalLine,
} from '../../utils/pipeline/proposal.ts';
import { type FormLine, isBlank, type ProposalForm } from './form.ts';

export type TextProblem = 'no-words' | 'too-long' | 'no-day' | 'too-many';
export type Problem = NumberProblem | TextProblem;
export type LinePartTyped = Exclude<keyof FormLine, 'id'>;
type LineProblems = Partial<Record<LinePartTyped, Problem>>;

interface ReadLine {
  /** `null` while something in it cannot be read. */
  line: ProposalLine | null;
  problems: LineProblems;
}

/** Reading four numbers of each of 500 lines at every key would be felt, so a line is read once until it changes. */
const known = new WeakMap<FormLine, { key: string; read: ReadLine }>();

/** A typed line: what it says, or what about it cannot be read. */
export function readLine(typed: FormLine, locale: string, currency: string): ReadLine {
  const key = `${locale} ${currency}`;
  const before = known.get(typed);
  if (before?.key === key) return before.read;
  const read = readAnew(typed, locale, currency);
  known.set(typed, { key, read });
  return read;
}

function readAnew(typed: FormLine, locale: string, currency: string): ReadLine {
  const problems: LineProblems = {};
  const take = (part: LinePartTyped, found: ReadNumber): number => {
    if (found.ok) return found.value;
    problems[part] = found.why;
    return 0;
  };
  const text = clean(typed.text);
  if (!hasWords(text)) problems.text = 'no-words';
  else if (text.length > 500) problems.text = 'too-long';
  const unit = clean(typed.unit);
  if (unit.length > 32) problems.unit = 'too-long';
  const line: ProposalLine = {
    id: typed.id,
    text,
    quantity: take('quantity', readQuantity(typed.quantity, locale)),
    unit: unit || null,
    unitPrice: take('unitPrice', readPrice(typed.unitPrice, locale, currency)),
    discount: take('discount', readPercent(typed.discount, locale)),
    tax: take('tax', readPercent(typed.tax, locale)),
  };
  return { line: Object.keys(problems).length === 0 ? line : null, problems };
}

/** Fields of the form that are one text, with the field they are part of. */
const TEXTS = {
  title: 'title',
  customerName: 'customer',
  customerCompany: 'customer',
  customerAddress: 'customer',
  introduction: 'introduction',
  paymentTerms: 'paymentTerms',
  terms: 'terms',
  validUntil: 'validUntil',
} as const;
export type TextName = keyof typeof TEXTS;
const NAMES: readonly TextName[] = ['title', 'customerName', 'customerCompany'];

export interface ReadForm {
  /** What can be kept as it is; a field with a problem is left out. */
  fields: Partial<ProposalFields>;
  texts: Partial<Record<TextName, Problem>>;
  /** By line id. A blank line is no problem: it is left out. */
  lines: Record<string, LineProblems>;
  /** The lines that can be read, in order: what the running sums are made of. */
  readable: ProposalLine[];
  tooManyLines: boolean;
  /** By position. */
  instalments: { share?: Problem; when?: Problem }[];
  /** Hundredths of a per cent that the instalments make up together; `null` without any. */
  shared: number | null;
}

/** What the form says, field by field, and what of it cannot be kept yet. */
export function readForm(form: ProposalForm): ReadForm {
  const texts: ReadForm['texts'] = {};
  for (const name of NAMES) {
    if (form[name].trim() === '' ? name === 'title' : !hasWords(form[name])) texts[name] = 'no-words';
  }
  const written = form.lines.filter((line) => !isBlank(line));
  const read = written.map((typed) => ({ id: typed.id, ...readLine(typed, form.locale, form.currency) }));
  const lines = Object.fromEntries(read.flatMap(({ id, line, problems }) => (line ? [] : [[id, problems]])));
  const readable = read.flatMap(({ line }) => line ?? []);
  const shares = form.instalments.map((one) => readShare(one, form.locale));
  const wanted = {
    title: form.title,
    language: form.language,
    currency: form.currency,
    customer: { name: form.customerName, company: form.customerCompany, address: form.customerAddress },
    introduction: form.introduction,
    benefits: form.benefits.filter(({ text }) => clean(text) !== ''),
    paymentTerms: form.paymentTerms,
    terms: form.terms,
    ...(form.validUntil !== '' && { validUntil: form.validUntil }),
    ...(form.validUntil === '' && { validUntil: null }),
    lines: readable,
    instalments: shares.flatMap(({ kept }) => kept ?? []),
  };
  const parsed = proposalFields.safeParse(wanted);
  const refused = new Set<PropertyKey>(parsed.error?.issues.map(({ path }) => path[0] ?? ''));
  for (const name of Object.keys(TEXTS).filter(isText)) {
    const own = parsed.error?.issues.some(({ path }) => namesIt(path, name)) ?? false;
    if (own) texts[name] ??= name === 'validUntil' ? 'no-day' : 'too-long';
    if (texts[name]) refused.add(TEXTS[name]);
  }
  if (Object.keys(lines).length > 0) refused.add('lines');
  if (shares.some(({ kept }) => kept === null)) refused.add('instalments');
  const sound = Object.fromEntries(Object.entries(wanted).filter(([field]) => !refused.has(field)));
  return {
    fields: cleanFields(proposalFields.partial().parse(sound)),
    texts,
    lines,
    readable,
    tooManyLines: written.length > MAX_LINES,
    instalments: shares.map(({ problems }) => problems),
    shared: shares.length === 0 ? null : shares.reduce((sum, { kept }) => sum + (kept?.share ?? 0), 0),
  };
}

const isText = (name: string): name is TextName => Object.hasOwn(TEXTS, name);

function namesIt(path: readonly PropertyKey[], name: TextName): boolean {
  if (path[0] !== 'customer') return path[0] === name;
  return `customer${String(path[1])}`.toLowerCase() === name.toLowerCase();
}

function readShare({ share, when }: ProposalForm['instalments'][number], locale: string) {
  const found = readPercent(share, locale);
  const problems: { share?: Problem; when?: Problem } = {
    ...(!found.ok && { share: found.why }),
    ...(found.ok && found.value === 0 && { share: 'zero' as const }),
    ...(clean(when) === '' && { when: 'no-words' as const }),
    ...(clean(when).length > 200 && { when: 'too-long' as const }),
  };
  const sound = found.ok && Object.keys(problems).length === 0;
  return { problems, kept: sound ? { share: found.value, when: clean(when) } : null };
}

/** Whether everything typed can be kept. */
export function isSound({ texts, lines, tooManyLines, instalments }: ReadForm): boolean {
  return (
    Object.keys(texts).length === 0 &&
    Object.keys(lines).length === 0 &&
    !tooManyLines &&
    instalments.every((one) => Object.keys(one).length === 0)
  );
}
