import type { Activity } from '../../pipeline/activity.ts';
import { reachedIn } from '../../pipeline/pipeline-edit.ts';
import type { Recorder } from '../recorder.ts';
import type { Operation } from '../tables.ts';
import { found } from './found.ts';
import { activitiesOf } from './remove.ts';

type Move = Extract<Activity['detail'], { type: 'deal-opened' | 'stage-moved' }>;

const moveOf = ({ detail }: Activity): Move | null =>
  detail.type === 'deal-opened' || detail.type === 'stage-moved' ? detail : null;

const createdAt = ({ _h: stamps }: Activity): string => stamps['*'] ?? '';

/** Taking back a move that others followed takes those back too: the log must not tell of stages never reached. */
export async function forgetLaterMoves(
  recorder: Recorder,
  operation: Operation,
  dealId: string,
): Promise<void> {
  const since = operation.counters.stamp ?? '';
  for (const activity of await activitiesOf('dealId', dealId)) {
    if (createdAt(activity) > since && activity.detail.type === 'stage-moved')
      await recorder.remove('activities', activity);
  }
}

/** Puts a deal where the moves that are left in its log lead. */
export async function followLog(recorder: Recorder, dealId: string): Promise<void> {
  const deal = await recorder.live('deals', dealId);
  const log = (await activitiesOf('dealId', dealId)).toSorted((a, b) =>
    createdAt(a) < createdAt(b) ? -1 : 1,
  );
  const last = log.findLast((one) => moveOf(one) !== null);
  const to = last && moveOf(last);
  if (!deal || !to) return;
  const moves = log.flatMap((one) => moveOf(one) ?? []);
  const entered = moves
    .filter(({ pipelineId }) => pipelineId === to.pipelineId)
    .flatMap((one) => one.entered);
  const stage = { id: to.to, at: last.at };
  const pipeline = found(await recorder.any('pipelines', to.pipelineId));
  await recorder.patch('deals', deal, {
    pipelineId: to.pipelineId,
    stage,
    reached: reachedIn(pipeline, { ...deal, stage, reached: entered }),
    overridden: [
      ...new Set(
        moves.flatMap((one) => (one.type === 'stage-moved' ? one.missing : [])).map((one) => one.stageId),
      ),
    ],
  });
}
