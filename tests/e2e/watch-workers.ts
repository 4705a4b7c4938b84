import type { CDPSession } from '@playwright/test';
import * as z from 'zod';

const target = z.object({ targetId: z.string(), type: z.literal('service_worker'), url: z.string() });
const logged = z.object({
  method: z.literal('Log.entryAdded'),
  params: z.object({ entry: z.object({ level: z.literal('error'), text: z.string() }) }),
});
const requested = z.object({
  method: z.literal('Network.requestWillBeSent'),
  params: z.object({ request: z.object({ url: z.string().regex(/^https?:/) }) }),
});

/**
 * Follows the extension's service worker through all its lives: what it asks of the network, and what its policy
 * refuses, which is logged and never reaches the network. Playwright reports neither.
 */
export async function watchWorkers(cdp: CDPSession, onFault: (fault: string) => void): Promise<void> {
  const attach = async (info: unknown): Promise<void> => {
    const worker = target.safeParse(info).data;
    if (!worker?.url.startsWith('chrome-extension://')) return;
    const { sessionId } = await cdp.send('Target.attachToTarget', {
      targetId: worker.targetId,
      flatten: false,
    });
    for (const [id, method] of ['Log.enable', 'Network.enable'].entries())
      await cdp.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) });
  };
  cdp.on('Target.receivedMessageFromTarget', ({ message }) => {
    const parsed: unknown = JSON.parse(message);
    const entry = logged.safeParse(parsed).data;
    if (entry) onFault(`the worker's log: ${entry.params.entry.text}`);
    const request = requested.safeParse(parsed).data;
    if (request) onFault(`the worker asked for ${request.params.request.url}`);
  });
  // A worker that ends while it is being attached has nothing more to say.
  cdp.on('Target.targetCreated', ({ targetInfo }) => void attach(targetInfo).catch(() => {}));
  await cdp.send('Target.setDiscoverTargets', { discover: true });
}
