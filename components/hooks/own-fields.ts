import type { OwnField } from '../../utils/pipeline/own-field.ts';
import { ownFields } from '../../utils/store/queries/own-fields.ts';
import { useLive } from './live.ts';

export type { OwnField };

/** The fields the rep added to people, companies or deals, in order. `undefined` while read. */
export function useOwnFields(target: OwnField['target']): OwnField[] | undefined {
  return useLive(() => ownFields(target), [target]);
}
