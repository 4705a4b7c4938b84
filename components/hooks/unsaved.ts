import * as z from 'zod';
import { readDraft, saveDraft } from '../../utils/store/index.ts';

const KEY = 'panel:unsaved';
const list = z.array(z.object({ key: z.string(), name: z.string() })).max(5);

/** The forms that were left unsaved, newest first. */
export async function readUnsaved(): Promise<readonly z.infer<typeof list>[number][]> {
  return list.safeParse(await readDraft(KEY).catch(() => null)).data ?? [];
}

/** Remembers them until the panel is opened again. */
export async function writeUnsaved(unsaved: readonly z.infer<typeof list>[number][]): Promise<void> {
  await saveDraft(KEY, unsaved);
}
