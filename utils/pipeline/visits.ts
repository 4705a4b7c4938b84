import type { Activity } from './activity.ts';
import { localDay } from './dates.ts';
import type { Threshold } from './facts.ts';
import { parkedPauses, stepPauses } from './pauses.ts';
import type { Pipeline } from './pipeline.ts';
import { survivalCurve, survivalQuantile } from './survival.ts';
import { countedDays } from './working-days.ts';

/** A stay of a deal in a stage, from coming to leaving it in any way. */
export interface Visit {
  pipelineId: string;
  stageId: string;
  /** Working days, without those parked or with a step planned. */
  days: number;
  /** It left: moved on or back, won, or lost. `false`: it is still there. */
  left: boolean;
}

type Entry = Pick<Activity, 'at' | 'detail'>;
type Planned = Parameters<typeof stepPauses>[0];

interface Begun {
  pipelineId: string;
  stageId: string;
  at: string;
}

/** The times in which a deal was parked, by its log, oldest first; `to` is `null` while it is. UTC instants. */
export function parkedTimes(log: readonly Entry[]): { from: string; to: string | null }[] {
  const times: { from: string; to: string | null }[] = [];
  for (const { at, detail } of log) {
    if (detail.type !== 'status-changed' || detail.from === detail.to) continue;
    const last = times.at(-1);
    if (detail.from === 'parked' && last?.to === null) last.to = at;
    if (detail.to === 'parked') times.push({ from: at, to: null });
  }
  return times;
}

/**
 * The visits of one deal to stages. One whose beginning the log does not tell, as of an imported deal, is left out. A deal
 * that is lost or won leaves its stage; opened again, it begins another visit there. One that is parked is seen until
 * then.
 *
 * @param log of the deal, oldest first
 * @param now UTC instant. @param timeZone the rep's
 */
export function visitsOf(log: readonly Entry[], tasks: Planned, now: string, timeZone: string): Visit[] {
  const parked = parkedTimes(log);
  const pauses = [...stepPauses(tasks, timeZone), ...parkedPauses(parked, timeZone)];
  const visits: Visit[] = [];
  let stage: Omit<Begun, 'at'> | null = null;
  let begun: Begun | null = null;
  const end = (at: string, left: boolean): void => {
    if (!begun) return;
    const { pipelineId, stageId } = begun;
    const days = countedDays(localDay(begun.at, timeZone), localDay(at, timeZone), pauses);
    visits.push({ pipelineId, stageId, days, left });
    begun = null;
  };
  for (const { at, detail } of log) {
    if (detail.type === 'deal-opened' || detail.type === 'stage-moved') {
      end(at, true);
      stage = { pipelineId: detail.pipelineId, stageId: detail.to };
      begun = { ...stage, at };
    } else if (detail.type === 'status-changed') {
      if (detail.to === 'lost' || detail.to === 'won') end(at, true);
      const reopened = detail.to === 'open' && (detail.from === 'lost' || detail.from === 'won');
      if (reopened && stage) begun = { ...stage, at };
    }
  }
  const asleep = parked.at(-1);
  end(asleep?.to === null ? asleep.from : now, false);
  return visits;
}

/** Exits of a stage from which on its history speaks. */
const ENOUGH = 10;
/** The share of visits that should be over by then. */
const SHARE = 0.8;

/**
 * How long deals may stay in each stage of a pipeline, by stage id: the 80th percentile of the Kaplan–Meier curve of its
 * visits once ten have ended; else, and where the curve does not reach it, the pipeline's own number.
 *
 * @param visits those of other pipelines are left out
 */
export function thresholdsFrom(
  pipeline: Pick<Pipeline, 'id' | 'stages'>,
  visits: readonly Visit[],
): Record<string, Threshold> {
  const own = visits.filter(({ pipelineId }) => pipelineId === pipeline.id);
  return Object.fromEntries(
    pipeline.stages.map(({ id, stallsAfter }) => {
      const here = own.filter(({ stageId }) => stageId === id);
      const learnt = learntFrom(here);
      const threshold: Threshold =
        learnt === null
          ? { days: stallsAfter, from: 'settings', n: here.length }
          : { days: Math.max(1, learnt), from: 'history', n: here.length };
      return [id, threshold];
    }),
  );
}

function learntFrom(visits: readonly Visit[]): number | null {
  if (visits.filter(({ left }) => left).length < ENOUGH) return null;
  return survivalQuantile(
    survivalCurve(visits.map(({ days, left }) => ({ time: days, ended: left }))),
    SHARE,
  );
}
