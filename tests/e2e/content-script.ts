import type { Page } from '@playwright/test';
import { extensionUrl } from '../../scripts/browser/launch.ts';

/**
 * Speaks as the extension's own content script of a tab does: from its isolated world, with its API. What a taken-over
 * page process could say, and no more.
 */
export async function asContentScript(tab: Page): Promise<(message: unknown) => Promise<unknown>> {
  const session = await tab.context().newCDPSession(tab);
  const origin = extensionUrl('').slice(0, -1);
  const found = new Promise<number>((done) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin === origin) done(context.id);
    });
  });
  await session.send('Runtime.enable');
  const contextId = await found;
  return async (message) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      contextId,
      awaitPromise: true,
      returnByValue: true,
      expression: `chrome.runtime.sendMessage(${JSON.stringify(message)}).catch((error) => 'threw: ' + error.message)`,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return result.value;
  };
}
