import type { CaptureAsRead } from '../pipeline/capture.ts';
import { deliver } from '../messages/deliver.ts';
import { sendMessage } from '../messages/protocol.ts';

/**
 * Sends what was read to the background, under an id that makes a repetition harmless. A failure stays silent here,
 * since the page is the host's; the panel says that nothing arrived.
 *
 * @returns whether the background took it
 */
export async function propose(
  capture: CaptureAsRead,
  operationId: string,
  signal: AbortSignal,
): Promise<boolean> {
  try {
    const answer = await deliver(() => sendMessage('proposeCapture', { operationId, capture }), { signal });
    return answer.ok;
  } catch {
    return false;
  }
}
