import type { ConsoleMessage, Page, Request } from '@playwright/test';
import type { Launched } from '../../scripts/browser/launch.ts';
import type { Practice } from '../../scripts/practice/serve.ts';
import { watchWorkers } from './watch-workers.ts';

const OURS = 'chrome-extension://';

/** What no test may leave behind. */
export interface Watch {
  /** Follows a page of ours that the context does not list: the side panel, the popup. */
  follow(page: Page): Promise<void>;
  /** Requests to the outside, errors and refused contents so far, in words. */
  faults(): string[];
}

/** Collects every request that the extension makes, every error it logs and every violation of its content policy. */
export async function watch({ context, cdp }: Launched, practice: Practice): Promise<Watch> {
  const faults: string[] = [];
  await context.addInitScript(reportViolations);
  await watchWorkers(cdp, (fault) => faults.push(fault));

  const onRequest = (request: Request) => {
    const url = request.url();
    if (!/^https?:/.test(url)) return;
    if (request.serviceWorker()) return;
    if (request.frame().url().startsWith(OURS)) faults.push(`${request.frame().url()} asked for ${url}`);
  };
  const onConsole = (message: ConsoleMessage) => {
    const from = message.location().url || (message.page()?.url() ?? '');
    if (message.type() === 'error' && from.startsWith(OURS))
      faults.push(`console: ${message.text()} (${from})`);
  };

  context.on('request', onRequest);
  context.on('console', onConsole);
  context.on('weberror', (webError) => {
    const { message, stack = '' } = webError.error();
    if (stack.includes(OURS)) faults.push(`error: ${message}`);
  });
  return {
    async follow(page) {
      for (const message of await page.consoleMessages()) onConsole(message);
      for (const error of await page.pageErrors()) faults.push(`error: ${error.message}`);
      for (const request of await page.requests()) onRequest(request);
      page.on('console', onConsole);
      page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
      page.on('request', onRequest);
    },
    faults: () => [...faults, ...practice.foreign.map((request) => `not asked by the page: ${request}`)],
  };
}

/** Runs in every page before its own scripts. Content that a policy refuses is an error even where code catches it. */
function reportViolations(): void {
  if (location.protocol !== 'chrome-extension:') return;
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
    console.error(`refused by ${violatedDirective}: ${blockedURI} (${sourceFile})`);
  });
}
