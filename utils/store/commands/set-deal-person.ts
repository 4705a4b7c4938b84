import type { CommandInput } from '../../pipeline/commands.ts';
import { dealPersonId } from '../../pipeline/keys.ts';
import type { Recorder } from '../recorder.ts';
import { join, peopleOf } from './deals.ts';
import { found, unlessEmpty } from './found.ts';
import type { Subject } from './subject.ts';
import { tell } from './tell.ts';

type What = 'joined' | 'role' | 'primary';

/** Makes a known person part of a deal, changes their role, or shows the deal under them. */
export async function setDealPerson(
  recorder: Recorder,
  { dealId, personId, role, primary }: CommandInput<'setDealPerson'>,
): Promise<Subject> {
  found(await recorder.live('deals', dealId));
  found(await recorder.live('people', personId));
  const before = await recorder.live('dealPeople', dealPersonId(dealId, personId));
  const part = before ?? (await join(recorder, dealId, personId, role));
  const changes: What[] = before ? [] : ['joined'];
  if (before && before.role !== role) {
    await recorder.patch('dealPeople', before, { role });
    changes.push('role');
  }
  if (primary === true && !part.primary) {
    await makePrimary(recorder, dealId, part.id);
    changes.push('primary');
  }
  unlessEmpty(changes);
  return tell(
    recorder,
    dealId,
    ...changes.map((what) => ({ type: 'people-changed' as const, personId, what, role })),
  );
}

async function makePrimary(recorder: Recorder, dealId: string, partId: string): Promise<void> {
  for (const one of await peopleOf(dealId)) {
    await recorder.patch('dealPeople', one, { primary: one.id === partId });
  }
}
