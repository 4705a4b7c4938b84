import type { Page } from '@playwright/test';
import { extensionUrl } from '../browser/launch.ts';
import { profilePath } from '../practice/linkedin/topCard.ts';
import { profileOf } from '../practice/people.ts';
import { Keyboard } from './keyboard.ts';
import { finding } from './stages/finding.ts';
import { keeping } from './stages/keeping.ts';
import type { Rep } from './stages/rep.ts';
import { selling } from './stages/selling.ts';
import type { Step, Tour } from './tour.ts';

const rocio = profileOf('rocio-valbuena-trigo');
if (!rocio) throw new Error('The practice profiles have changed.');
const PROSPECT = { name: rocio.name, url: `https://www.linkedin.com${profilePath(rocio)}` };

/** Who makes the offer, as it is printed. */
const SELLER = {
  Empresa: 'Etiquetas Rivas',
  'Tu nombre': 'Álex Rivas Montalvo',
  Dirección: 'Calle del Molino 14\n01013 Vitoria-Gasteiz',
  'Número fiscal': 'B00000000',
} as const;

/** The tab of the printed offer, which opens by itself. */
async function printPage(tour: Tour): Promise<Page> {
  const { context } = tour.launched;
  const address = extensionUrl('print.html');
  const open = () => context.pages().find((page) => page.url().startsWith(address));
  const page = open() ?? (await context.waitForEvent('page', (one) => one.url().startsWith(address)));
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

/** The rep of the tour, in the side panel beside the prospect's profile. */
async function repOf(tour: Tour): Promise<Rep> {
  const tab = await tour.tab(PROSPECT.url);
  const panel = await tour.panel(tab);
  return {
    panel,
    keys: new Keyboard(panel),
    today: new Date().toISOString().slice(0, 10),
    shot: (name) => tour.shot(panel, name),
    printed: async (name) => {
      const page = await printPage(tour);
      await tour.print(page, name);
      await tab.bringToFront();
      return page;
    },
  };
}

/** One practice prospect through all seven stages, in Spanish, by keyboard alone. */
export const sevenStages: Step[] = [
  {
    title: 'Who sells, for the head of the offer; amounts in euros',
    async play(tour) {
      const page = await tour.screen('dashboard.html');
      await page.goto(extensionUrl('dashboard.html#/settings/seller'));
      for (const [name, words] of Object.entries(SELLER)) {
        await page.getByRole('textbox', { name, exact: true }).fill(words);
        await page.keyboard.press('Tab');
      }
      await tour.shot(page, 'dashboard-seller');
      await page.goto(extensionUrl('dashboard.html#/settings/general'));
      await page.getByRole('combobox', { name: 'Moneda' }).selectOption('EUR');
    },
  },
  ...[...finding, ...selling, ...keeping].map(({ stage, walk }, index): Step => ({
    title: `Stage ${index + 1} of 7, ${stage}: ${PROSPECT.name}, by keyboard alone`,
    play: async (tour) => walk(await repOf(tour)),
  })),
];
