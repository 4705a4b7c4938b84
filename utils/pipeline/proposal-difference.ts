import { clean } from './clean.ts';
import { fold } from './fold.ts';
import type { Benefit, ProposalFields, ProposalLine } from './proposal.ts';
import { sumsOf } from './proposal-sums.ts';

/** The parts of a line that a customer would notice. */
export const LINE_PARTS = ['text', 'quantity', 'unit', 'unitPrice', 'discount', 'tax'] as const;
export type LinePart = (typeof LINE_PARTS)[number];

type Instalments = ProposalFields['instalments'];

/** One change from a version to a later one. */
export type ProposalChange =
  | { what: 'line-added'; line: ProposalLine }
  | { what: 'line-removed'; line: ProposalLine }
  | { what: 'line-changed'; before: ProposalLine; after: ProposalLine; parts: LinePart[] }
  | { what: 'lines-reordered' }
  | { what: 'benefit-added' | 'benefit-removed'; benefit: Benefit }
  | { what: 'benefit-changed'; before: Benefit; after: Benefit }
  | { what: 'instalments'; before: Instalments; after: Instalments }
  | {
      what: 'total';
      before: number | null;
      after: number | null;
      currencies: [before: string, after: string];
    }
  | { what: TextField; before: string | null; after: string | null };
type TextField =
  'title' | 'language' | 'currency' | 'customer' | 'introduction' | 'paymentTerms' | 'terms' | 'validUntil';

/** Fields compared as one text, in the order of the page. */
const TEXTS: readonly [TextField, (fields: ProposalFields) => string | null][] = [
  ['title', ({ title }) => title],
  ['language', ({ language }) => language],
  ['currency', ({ currency }) => currency],
  [
    'customer',
    ({ customer }) => [customer.name, customer.company, customer.address].filter(Boolean).join('\n') || null,
  ],
  ['introduction', ({ introduction }) => introduction],
  ['paymentTerms', ({ paymentTerms }) => paymentTerms],
  ['terms', ({ terms }) => terms],
  ['validUntil', ({ validUntil }) => validUntil],
];

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * What changed from one version to another; nothing for equal ones. A line is the same one by its id, which a new
 * version keeps, else by its text; the total is named last, and is `null` where it is too large to be kept.
 */
export function differenceOf(before: ProposalFields, after: ProposalFields): ProposalChange[] {
  const totals = [sumsOf(before)?.total ?? null, sumsOf(after)?.total ?? null] as const;
  return [
    ...TEXTS.flatMap(([what, read]): ProposalChange[] => {
      const [old, now] = [read(before), read(after)];
      return old === now ? [] : [{ what, before: old, after: now }];
    }),
    ...lineChanges(before.lines, after.lines),
    ...benefitChanges(before.benefits, after.benefits),
    ...(same(before.instalments, after.instalments)
      ? []
      : [{ what: 'instalments' as const, before: before.instalments, after: after.instalments }]),
    ...(totals[0] === totals[1] && before.currency === after.currency
      ? []
      : [
          {
            what: 'total' as const,
            before: totals[0],
            after: totals[1],
            currencies: [before.currency, after.currency] satisfies [string, string],
          },
        ]),
  ];
}

/** Pairs the items of two lists: by `key` first, then by `also`; what has no like stays alone. */
function pair<T>(before: readonly T[], after: readonly T[], keys: readonly ((item: T) => string | null)[]) {
  const partner = new Map<T, T>();
  const taken = new Set<T>();
  for (const key of keys) {
    const open = new Map<string, T[]>();
    for (const old of before) {
      const name = key(old);
      if (!taken.has(old) && name !== null) open.set(name, [...(open.get(name) ?? []), old]);
    }
    for (const now of after) {
      const name = key(now);
      const old = partner.has(now) || name === null ? undefined : open.get(name)?.shift();
      if (old === undefined) continue;
      partner.set(now, old);
      taken.add(old);
    }
  }
  return { partner, removed: before.filter((old) => !taken.has(old)) };
}

function lineChanges(before: readonly ProposalLine[], after: readonly ProposalLine[]): ProposalChange[] {
  const { partner, removed } = pair(before, after, [({ id }) => id, ({ text }) => fold(text)]);
  const found: ProposalChange[] = [];
  for (const line of after) {
    const old = partner.get(line);
    const parts = old ? LINE_PARTS.filter((part) => old[part] !== line[part]) : [];
    if (!old) found.push({ what: 'line-added', line });
    else if (parts.length > 0) found.push({ what: 'line-changed', before: old, after: line, parts });
  }
  const places = after.flatMap((line) => partner.get(line) ?? []).map((old) => before.indexOf(old));
  const moved = places.some((place, index) => index > 0 && place < (places[index - 1] ?? -1));
  return [
    ...found,
    ...removed.map((line) => ({ what: 'line-removed' as const, line })),
    ...(moved ? [{ what: 'lines-reordered' as const }] : []),
  ];
}

function benefitChanges(before: readonly Benefit[], after: readonly Benefit[]): ProposalChange[] {
  const { partner, removed } = pair(before, after, [
    ({ needId }) => needId,
    ({ need, text }) => clean(`${need ?? ''}\n${text}`),
  ]);
  return [
    ...after.flatMap((benefit): ProposalChange[] => {
      const old = partner.get(benefit);
      if (!old) return [{ what: 'benefit-added', benefit }];
      return old.text === benefit.text ? [] : [{ what: 'benefit-changed', before: old, after: benefit }];
    }),
    ...removed.map((benefit) => ({ what: 'benefit-removed' as const, benefit })),
  ];
}
