import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Deal } from '../../utils/pipeline/deal.ts';
import type { Frame, FrameKey, ItemState } from '../../utils/pipeline/qualification.ts';

/** Names of the standard frames: proper names, the same in every language. */
export const FRAME_NAMES: Record<FrameKey, string> = { bant: 'BANT', meddicc: 'MEDDICC', champ: 'CHAMP' };

/** What a frame is called on screen. */
export function frameName(i18n: I18n, { key, name }: Pick<Frame, 'key' | 'name'>): string {
  return name ?? (key ? FRAME_NAMES[key] : i18n._(msg`Own questions`));
}

interface ItemWords {
  name: MessageDescriptor;
  /** What there is to find out. */
  asks: MessageDescriptor;
}

/** Items of the standard frames, by id. */
const ITEMS: Record<string, ItemWords> = {
  budget: { name: msg`Budget`, asks: msg`Is there money for it, and how much?` },
  authority: { name: msg`Authority`, asks: msg`Who decides, and who signs?` },
  need: {
    name: msg({ message: 'Need', context: 'qualification' }),
    asks: msg`Which problem of theirs does it solve?`,
  },
  timing: { name: msg`Timing`, asks: msg`By when do they need it?` },
  metrics: { name: msg`Metrics`, asks: msg`What will they gain, in figures?` },
  'economic-buyer': { name: msg`Economic buyer`, asks: msg`Who can release the money?` },
  'decision-criteria': { name: msg`Decision criteria`, asks: msg`By what do they compare offers?` },
  'decision-process': { name: msg`Decision process`, asks: msg`Which steps lead to a signature?` },
  'identified-pain': { name: msg`Identified pain`, asks: msg`What hurts them enough to act?` },
  champion: { name: msg`Champion`, asks: msg`Who speaks for us when we are not there?` },
  competition: { name: msg`Competition`, asks: msg`Who else is in the running?` },
  challenges: { name: msg`Challenges`, asks: msg`What do they struggle with?` },
  money: { name: msg`Money`, asks: msg`Is there money for it, and how much?` },
  prioritisation: { name: msg`Priority`, asks: msg`How urgent is it beside the rest?` },
};

type Item = Frame['items'][number];

/** What an item of a frame is called on screen: the rep's own words, else the standard ones. */
export function itemName(i18n: I18n, { id, name }: Item): string {
  const standard = ITEMS[id];
  return name ?? (standard ? i18n._(standard.name) : id);
}

/** The question behind a standard item; `null` for the rep's own. */
export function itemQuestion(i18n: I18n, { id, name }: Item): string | null {
  const standard = ITEMS[id];
  return name === null && standard ? i18n._(standard.asks) : null;
}

/** What is known of an item. */
export const ITEM_STATES: Record<ItemState, MessageDescriptor> = {
  unknown: msg({ message: 'Unknown', context: 'qualification' }),
  weak: msg({ message: 'Weak', context: 'qualification' }),
  confirmed: msg({ message: 'Confirmed', context: 'qualification' }),
  failed: msg({ message: 'Failed', context: 'qualification' }),
};

type VerdictAnswer = NonNullable<Deal['verdict']>['answer'];

/** Is this a viable customer? */
export const VERDICTS: Record<VerdictAnswer, MessageDescriptor> = {
  viable: msg`Viable`,
  'not-now': msg`Not now`,
  no: msg({ message: 'No', context: 'verdict' }),
};
