import { v7 } from 'uuid';
import { browser } from '../../utils/browser.ts';
import type { CommandInput, CommandName, CommandResult } from '../../utils/pipeline/commands.ts';
import { lastUndoable, personCard } from '../../utils/store/index.ts';
import { useLive } from './live.ts';

/** The store's commands, a part of their own: loaded when the page has come to rest, or by the first act. */
export const loadCommands = () => import('../../utils/store/run.ts');

let failed: { act: string; operationId: string } | null = null;

/**
 * Runs one command of the store; expected failures come back as results. An act that failed and is tried again keeps its
 * operation id: where only the journal had failed, the first try is in the store already and must not count twice.
 */
export async function runCommand<N extends CommandName>(
  name: N,
  input: CommandInput<N>,
): Promise<CommandResult> {
  const act = JSON.stringify([name, input]);
  const operationId = failed?.act === act ? failed.operationId : v7();
  const { run } = await loadCommands();
  const result = await run(name, input, { operationId });
  failed = result.ok ? null : { act, operationId };
  return result;
}

/** The latest act that can be taken back, of one person or of all. `undefined` while asked. */
export function useLastUndoable(personId?: string) {
  return useLive(() => lastUndoable(personId), [personId]);
}

/**
 * Shows a person's stage number on a tab's toolbar icon. The page that ran a command does this itself, since a sleeping
 * worker sees no change of the store.
 */
export async function setBadge(tabId: number, personId: string | null): Promise<void> {
  const card = personId ? await personCard(personId) : null;
  const index = card?.deals[0]?.stageIndex;
  await browser.action
    .setBadgeText({ tabId, text: index === undefined ? '' : String(index + 1) })
    .catch(() => undefined); // the tab was closed meanwhile: no icon left to write on
}
