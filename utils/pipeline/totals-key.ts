import type { DealStatus } from './deal.ts';

/** Stands for a deal without a value where a key names a currency. */
export const NO_CURRENCY = '-';
/** Stands for all time where a key names a day. */
export const ALL_TIME = 'all';

/** What a total counts. Written as one text, `kind|…`, so that everything about one pipeline is one key range. */
export type TotalKey =
  /** Deals standing in a stage, with their values; a lost one stands where it was lost. */
  | {
      kind: 'stock';
      pipelineId: string;
      stageId: string;
      status: DealStatus;
      ownerId: string;
      currency: string;
    }
  /** Deals by the furthest stage they ever reached: the cohorts of the conversion. */
  | { kind: 'furthest'; pipelineId: string; stageId: string; status: DealStatus }
  /** First entries into a stage, or first advances out of it, on a day (`YYYY-MM-DD`) or over all time. */
  | { kind: 'flow'; pipelineId: string; stageId: string; day: string; what: 'entered' | 'advanced' };

const escape = (part: string) => part.replace(/[%|]/g, (sign) => (sign === '|' ? '%7C' : '%25'));
const unescape = (part: string) => part.replace(/%7C/g, '|').replace(/%25/g, '%');
const join = (...parts: string[]) => parts.map(escape).join('|');

/** The text of a key. */
export function totalKey(key: TotalKey): string {
  if (key.kind === 'stock') {
    return join(key.kind, key.pipelineId, key.stageId, key.status, key.ownerId, key.currency);
  }
  if (key.kind === 'furthest') return join(key.kind, key.pipelineId, key.stageId, key.status);
  return join(key.kind, key.pipelineId, key.stageId, key.day, key.what);
}

/** First part of all keys of one kind in one pipeline, for a range read: from it to it + `\uffff`. */
export function totalPrefix(kind: TotalKey['kind'], pipelineId: string): string {
  return `${join(kind, pipelineId)}|`;
}

const STATUSES: readonly DealStatus[] = ['open', 'won', 'lost', 'parked'];

/** The key of a text, or `null` for a text that is none, as a newer version may have written. */
export function parseTotalKey(text: string): TotalKey | null {
  const [kind, pipelineId, stageId, third, fourth, fifth, ...more] = text.split('|').map(unescape);
  if (pipelineId === undefined || stageId === undefined || third === undefined || more.length > 0)
    return null;
  const status = STATUSES.find((name) => name === third);
  if (kind === 'stock' && status && fourth !== undefined && fifth !== undefined) {
    return { kind, pipelineId, stageId, status, ownerId: fourth, currency: fifth };
  }
  if (kind === 'furthest' && status && fourth === undefined) return { kind, pipelineId, stageId, status };
  if (kind === 'flow' && (fourth === 'entered' || fourth === 'advanced') && fifth === undefined) {
    return { kind, pipelineId, stageId, day: third, what: fourth };
  }
  return null;
}
