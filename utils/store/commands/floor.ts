import { belowFloor } from '../../pipeline/concessions.ts';
import type { Money } from '../../pipeline/row.ts';
import { refuse } from '../failure.ts';
import { noteOf } from './text.ts';

/** Why a price goes below the floor, `null` where it does not. Ends the command with `below-floor` where nobody said why. */
export function reasonBelow(price: Money | null, floor: Money | null, reason: string | null): string | null {
  if (floor === null || !belowFloor(price, floor)) return null;
  return noteOf(reason) ?? refuse({ code: 'below-floor', floor });
}
