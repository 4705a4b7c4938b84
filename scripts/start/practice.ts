import type { FoundBrowser } from '../browser/find.ts';
import { launchEmbudo } from '../browser/launch.ts';
import { servePractice } from '../practice/serve.ts';
import { WELCOME } from '../practice/welcome.ts';

/** Opens a window on the practice pages and stays until it is closed. */
export async function openPractice(browser: FoundBrowser, extension: string): Promise<void> {
  const launched = await launchEmbudo({ browser, extension, headless: false });
  await servePractice(launched.context, new Date());
  const page = launched.context.pages()[0] ?? (await launched.context.newPage());
  await page.goto(WELCOME);
  console.log('Practice pages are open: nothing you do there reaches Google or LinkedIn.');
  console.log('Everything is forgotten when you close the window. Your own pages: npm start -- --live');
  await new Promise<void>((closed) => {
    launched.context.once('close', () => closed());
  });
  await launched.close();
}
