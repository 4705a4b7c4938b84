import { nameProblem } from '../../pipeline/pipeline-edit.ts';
import type { IdealProfile } from '../../pipeline/pipeline.ts';
import type { Frame } from '../../pipeline/qualification.ts';
import { refuse } from '../failure.ts';
import { lineOf } from './text.ts';

interface Item {
  id: string;
  name: string | null;
}

/** Names as they are kept. Refuses two items of one id, and an own name of which nothing can be read. */
function cleanItems<T extends Item>(items: readonly T[], path: string): T[] {
  return items.map((item, index) => {
    const issue = (field: string, message: string) =>
      refuse({ code: 'invalid-input', issues: [{ path: `${path}.items.${index}.${field}`, message }] });
    if (items.findIndex(({ id }) => id === item.id) < index) issue('id', 'taken');
    const problem = item.name === null ? null : nameProblem(item.name);
    if (problem) issue('name', problem);
    return { ...item, name: lineOf(item.name) };
  });
}

/** A qualification frame as it is kept. One of the rep's own needs a name. */
export function cleanFrame(frame: Frame): Frame {
  const problem = frame.key === null ? nameProblem(frame.name ?? '') : null;
  if (problem) refuse({ code: 'invalid-input', issues: [{ path: 'frame.name', message: problem }] });
  return { ...frame, name: lineOf(frame.name), items: cleanItems(frame.items, 'frame') };
}

/** An ideal-customer checklist as it is kept: never more answers needed than it has questions. */
export function cleanProfile(profile: IdealProfile): IdealProfile {
  const items = cleanItems(profile.items, 'profile');
  if (profile.needed > items.length) {
    refuse({ code: 'invalid-input', issues: [{ path: 'profile.needed', message: 'too-many' }] });
  }
  return { ...profile, items };
}
