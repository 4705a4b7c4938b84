import * as z from 'zod';
import { clean } from '../../utils/pipeline/clean.ts';
import type { CommandInput } from '../../utils/pipeline/commands.ts';
import { side, topic } from '../../utils/pipeline/negotiation.ts';
import type { Money } from '../../utils/pipeline/row.ts';
import { hasWords, orNull } from './amount.ts';

/** One ask or give while it is typed. */
const item = z.object({ key: z.string(), topic, text: z.string(), onlyFor: z.string() });
export type Item = z.infer<typeof item>;

/** A move while it is typed. */
export const roundForm = z.object({
  side,
  price: z.string(),
  paymentTerms: z.string(),
  scope: z.string(),
  asks: z.array(item),
  gives: z.array(item),
  note: z.string(),
  belowFloor: z.string(),
});
export type RoundForm = z.infer<typeof roundForm>;

export const BLANK_ROUND: RoundForm = {
  side: 'them',
  price: '',
  paymentTerms: '',
  scope: '',
  asks: [],
  gives: [],
  note: '',
  belowFloor: '',
};

export const newItem = (): Item => ({ key: crypto.randomUUID(), topic: 'other', text: '', onlyFor: '' });

/** Most asks, and most gives, of one round. */
export const MOST_ITEMS = 30;

/** The keys of items that say nothing a reader could act on, but are not empty either. */
export function unclear({ asks, gives }: Pick<RoundForm, 'asks' | 'gives'>): ReadonlySet<string> {
  return new Set(
    [...asks, ...gives]
      .filter(({ text, onlyFor }) =>
        hasWords(text)
          ? clean(onlyFor) !== '' && !hasWords(onlyFor)
          : clean(text) !== '' || clean(onlyFor) !== '',
      )
      .map(({ key }) => key),
  );
}

/** Whether there is anything to write down. */
export function saysNothing(form: RoundForm): boolean {
  const texts = [
    form.price,
    form.paymentTerms,
    form.scope,
    form.note,
    ...[...form.asks, ...form.gives].map(({ text }) => text),
  ];
  return texts.every((text) => clean(text) === '');
}

const said = ({ text }: Item): boolean => clean(text) !== '';
const line = ({ topic: about, text, onlyFor }: Item) => ({
  topic: about,
  text: text.trim(),
  onlyFor: orNull(onlyFor),
});

/**
 * The move as it is kept. What a give is "only for" is asked of the other side with it, so that it is answered like any
 * ask; one that stands among the asks already is not asked twice.
 */
export function roundInput(
  form: RoundForm,
  { dealId, at, price }: { dealId: string; at: string; price: Money | null },
): CommandInput<'addRound'> {
  const asks = form.asks.filter(said).map(line);
  const gives = form.gives.filter(said).map(line);
  const asked = new Set(asks.map(({ text }) => clean(text).toLowerCase()));
  const inReturn = gives.flatMap(({ onlyFor }) => {
    const key = onlyFor === null ? '' : clean(onlyFor).toLowerCase();
    if (onlyFor === null || asked.has(key)) return [];
    asked.add(key);
    return [{ topic: 'other' as const, text: onlyFor, onlyFor: null }];
  });
  return {
    dealId,
    side: form.side,
    at,
    price,
    paymentTerms: orNull(form.paymentTerms),
    scope: orNull(form.scope),
    asks: [...asks, ...inReturn].slice(0, MOST_ITEMS),
    gives,
    note: orNull(form.note),
    belowFloor: orNull(form.belowFloor),
  };
}
