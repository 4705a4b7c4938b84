import type { Capture } from '../../utils/pipeline/capture.ts';
import type { CommandInput } from '../../utils/pipeline/commands.ts';

/**
 * Runs inside a page: asks a tab's content script to read its page, as the side panel does, and gives back what reached
 * "who is on screen" under this operation. `url`: the profile's canonical address.
 */
export async function readTab(asked: { tabId: number; url: string; operationId: string }): Promise<Capture> {
  const { tabId, url, operationId } = asked;
  const answer = await embudoTest.sendMessage('readPage', { operationId, url }, tabId);
  if (!answer.ok) throw new Error(`not read: ${answer.reason}`);
  const screen = await embudoTest.readScreen(tabId);
  if (screen?.operationId !== operationId || !screen.capture)
    throw new Error(`the screen of the tab shows ${screen?.url ?? 'nothing'}`);
  return screen.capture;
}

/** Runs inside a page: saves a captured person and tells of the acknowledged act. A known one gets a note instead. */
export async function saveCaptured(given: {
  input: CommandInput<'savePerson'>;
  note: string;
}): Promise<void> {
  const { input, note } = given;
  const saved = await embudoTest.run('savePerson', input);
  if (saved.ok && saved.personId) {
    const { operationId, personId } = saved;
    void embudoAck({ operationId, what: 'person', personId, value: input.fields.fullName });
  } else if (!saved.ok && saved.code === 'already-known') {
    const { personId } = saved;
    const noted = await embudoTest.run('addNote', { personId, dealId: null, text: note });
    if (!noted.ok) throw new Error(JSON.stringify(noted));
    void embudoAck({ operationId: noted.operationId, what: 'note', personId, value: note });
  } else throw new Error(JSON.stringify(saved));
}
