import { v7 as uuid } from 'uuid';
import { sendMessage } from '../../utils/messages/protocol.ts';

/** Why a page was not read: nobody is there to read it, or the background did not take what was read. */
export type ReadFailure = 'no-script' | 'site-off' | 'not-this-page' | 'failed';

/**
 * Asks the tab's content script to read its page once; what it finds arrives through the tab's screen.
 *
 * @param url canonical address that the rep was looking at when asking
 */
export async function readPage(tabId: number, url: string): Promise<ReadFailure | null> {
  try {
    const answer = await sendMessage('readPage', { operationId: uuid(), url }, tabId);
    if (answer === undefined) return 'no-script';
    if (answer.ok) return null;
    return answer.reason === 'site-off' || answer.reason === 'not-this-page' ? answer.reason : 'failed';
  } catch {
    return 'no-script';
  }
}
