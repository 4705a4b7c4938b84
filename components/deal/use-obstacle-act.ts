import type { Obstacle, ObstacleAction } from '../../utils/pipeline/obstacle.ts';
import { useActs } from '../hooks/acts.ts';
import { focusNext } from '../hooks/focus.ts';
import { type Place, useGoTo } from '../person/place.ts';

/** Where each act is done that takes more than a press; those done at once are not in it. */
const PLACES: Partial<Record<ObstacleAction, Place>> = {
  'log-contact': { tab: null, focus: 'log' },
  'plan-step': { tab: 'tasks', focus: 'task-new' },
  'add-person': { tab: 'qualify', focus: 'deal-person-new' },
  'set-role': { tab: 'qualify', focus: 'deal-people' },
  'log-answer': { tab: 'proposal', focus: 'proposal-answer' },
  'new-version': { tab: 'proposal', focus: 'proposal-new' },
  'set-close-date': { tab: null, focus: 'close-date' },
  advance: { tab: null, focus: 'advance' },
  'sign-contract': { tab: 'closing', focus: 'contract' },
  'set-delivery': { tab: 'closing', focus: 'delivery' },
  'rate-satisfaction': { tab: 'closing', focus: 'satisfaction' },
  'keep-care': { tab: 'closing', focus: 'care' },
};

function placeOf({ action, subject }: Obstacle): Place | null {
  if (action === 'qualify') return { tab: 'qualify', focus: `qualify:${subject ?? ''}` };
  if (action === 'answer-ask') return { tab: 'negotiation', focus: `ask:${subject ?? ''}` };
  return PLACES[action] ?? null;
}

/** Does what takes an obstacle away: at once where one press is enough, else it brings the rep to the place. */
export function useObstacleAct(dealId: string, onChanged: () => void): (obstacle: Obstacle) => Promise<void> {
  const act = useActs();
  const goTo = useGoTo();
  return async (obstacle) => {
    const place = placeOf(obstacle);
    if (place) {
      goTo(place);
      return;
    }
    const { action, subject } = obstacle;
    const result =
      action === 'finish-step' && subject !== null
        ? await act('finishTask', { taskId: subject, done: true })
        : await act('reopenDeal', { dealId, reason: null });
    if (!result.ok) return;
    onChanged();
    focusNext('advance', 'log');
  };
}
