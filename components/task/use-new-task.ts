import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Due } from '../../utils/pipeline/task.ts';
import { useDateReader, type Reading } from '../hooks/tasks.ts';
import type { When } from './WhenFields.tsx';

/** What the rep is planning: the line as typed, what was understood of it, and what they set by hand. */
export interface NewTaskState {
  text: string;
  reading: Reading;
  /** The date as it is shown: what was set by hand, else what was understood. */
  when: When;
  /** What will be saved as the title: the line without the words of its date. */
  title: string;
  /** What will be saved as the date: never one that is not shown. */
  due: Due | null;
  write: (text: string) => void;
  correct: (change: Partial<When>) => void;
  /** Empties what was planned or given up; what was typed since then stays. */
  clear: () => void;
}

const NONE: Reading = { kind: 'none' };

/** @param first what an earlier visit left in the line */
export function useNewTask(first: string | null, now: Date, timeZone: string): NewTaskState {
  const { i18n } = useLingui();
  const read = useDateReader();
  const [typed, setTyped] = useState<string | null>(null);
  const [byHand, setByHand] = useState<Partial<When>>({});
  const text = typed ?? first ?? '';
  const moment = { now: now.toISOString(), timeZone };
  const reading = read?.(text, moment, i18n.locale === 'es' ? 'es' : 'en') ?? NONE;
  const understood = reading.kind === 'date' ? reading : null;
  const when: When = {
    on: understood?.due.on ?? '',
    at: understood?.due.at ?? '',
    repeats: understood?.repeats ?? null,
    ...byHand,
  };
  return {
    text,
    reading,
    when,
    title: (understood ? understood.rest : text).trim(),
    due: when.on === '' ? null : { on: when.on, at: when.at || null },
    write: setTyped,
    correct: (change) => setByHand((before) => ({ ...before, ...change })),
    clear: () => {
      setTyped((line) => ((line ?? first ?? '') === text ? '' : line));
      setByHand((chosen) => (chosen === byHand ? {} : chosen));
    },
  };
}
