import { daysBetween, localDay } from '../dates.ts';
import { overdueFrom } from '../due.ts';
import { type DealFacts, stageIndexOf } from '../facts.ts';
import { parkedPauses, stepPauses } from '../pauses.ts';
import { addCountedDays, countedDays, workingDaysBetween } from '../working-days.ts';
import { afterWorkingDays, dealProof, type Found, startOf, written } from './found.ts';

/** Nothing is planned: from the working day after the deal came here, was last spoken of, or had its last step done. */
export function noNextStep({ deal, words, tasks }: DealFacts, timeZone: string): Found[] {
  if (tasks.some(({ doneAt }) => doneAt === null)) return [];
  const done = tasks.flatMap(({ doneAt }) => doneAt ?? []);
  const last = Math.max(
    ...[deal.stage.at, ...words.map(({ at }) => at), ...done].map((at) => Date.parse(at)),
  );
  const day = localDay(new Date(last).toISOString(), timeZone);
  const since = afterWorkingDays(day, 0, timeZone);
  if (since === null) return [];
  return [
    {
      type: 'no-next-step',
      since,
      count: (today) => workingDaysBetween(day, today),
      limit: null,
      proof: [],
      action: 'plan-step',
      subject: null,
    },
  ];
}

/** An open task past its day, or its time where it names one. */
export function stepOverdue({ tasks }: DealFacts, timeZone: string): Found[] {
  return tasks.flatMap((task): Found[] => {
    const since = overdueFrom(task, timeZone);
    if (since === null) return [];
    const { id, title, due } = task;
    return [
      {
        type: 'step-overdue',
        since: written(since),
        count: (today) => Math.max(0, daysBetween(due.on, today)),
        limit: null,
        proof: [{ kind: 'task', id, at: due.on, text: title }],
        action: 'finish-step',
        subject: id,
      },
    ];
  });
}

/**
 * Longer in the stage than deals usually are: counted in working days since it came, without those on which it was
 * parked or a step was planned. While one is planned the deal is not said to stand still.
 */
export function longInStage(facts: DealFacts, timeZone: string): Found[] {
  const { deal, pipeline, tasks, thresholds, parked = [] } = facts;
  const stage = pipeline.stages[stageIndexOf(facts)];
  if (!stage) return [];
  const days = thresholds[stage.id]?.days ?? stage.stallsAfter;
  const entered = localDay(deal.stage.at, timeZone);
  const pauses = [...stepPauses(tasks, timeZone), ...parkedPauses(parked, timeZone)];
  const open = tasks.filter(({ doneAt }) => doneAt === null).map((task) => overdueFrom(task, timeZone));
  const passed = startOf(addCountedDays(entered, days + 1, pauses), timeZone);
  // A step that is never due again, or a day that cannot be written: it never comes.
  const times = [passed, ...open].flatMap((at) => (at === null ? [] : Date.parse(at)));
  if (times.length <= open.length) return [];
  return [
    {
      type: 'long-in-stage',
      since: new Date(Math.max(...times)).toISOString(),
      count: (today) => countedDays(entered, today, pauses),
      limit: days,
      proof: [dealProof('stage', deal.stage.at)],
      action: 'advance',
      subject: stage.id,
    },
  ];
}

/** The day until which the deal was to sleep. */
export function wakeUp({ deal: { parked } }: DealFacts, timeZone: string): Found[] {
  const since = parked && startOf(parked.until, timeZone);
  if (!parked || !since) return [];
  return [
    {
      type: 'wake-up',
      since,
      count: (today) => Math.max(0, daysBetween(parked.until, today)),
      limit: null,
      proof: [{ ...dealProof('parked', parked.until), text: parked.reason }],
      action: 'wake',
      subject: null,
    },
  ];
}
