import type { Page } from '@playwright/test';
import { extensionUrl } from '../../scripts/browser/launch.ts';
import type { Embudo } from './extension.ts';

const PANEL = { width: 360, height: 640 };

/** The address of the panel beside a tab. */
async function panelUrl(embudo: Embudo, tab: Page): Promise<string> {
  const asking = await embudo.screen('manifest.json');
  const id = await asking.evaluate(async (wanted) => {
    const tabs = await chrome.tabs.query({});
    return tabs.find((each) => each.url === wanted)?.id;
  }, tab.url());
  await asking.close();
  return `sidepanel.html?tab=${id}`;
}

/**
 * The panel as a page of a tab, at the panel's size: axe cannot reach the real one, nor can its clock be set.
 *
 * @param now what its clock shows all the time; without it the real time
 */
export async function panelInTab(embudo: Embudo, tab: Page, now?: Date): Promise<Page> {
  const url = await panelUrl(embudo, tab);
  const panel = await embudo.context.newPage();
  if (now) await panel.clock.setFixedTime(now);
  await panel.setViewportSize(PANEL);
  await panel.goto(extensionUrl(url));
  await panel.bringToFront();
  return panel;
}
