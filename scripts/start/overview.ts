import { extensionUrl } from '../browser/launch.ts';
import { besideThread, MAITE } from './from-gmail.ts';
import { ROWAN } from './first-person.ts';
import type { Step, Tour } from './tour.ts';

const DASHBOARD = extensionUrl('dashboard.html');

async function dashboard(tour: Tour, route: string) {
  const page = await tour.tab(DASHBOARD);
  await page.goto(`${DASHBOARD}#${route}`);
  return page;
}

/** The people list, with its rows drawn. */
async function people(tour: Tour) {
  const page = await dashboard(tour, '/people');
  await page.getByText(ROWAN.name).first().waitFor();
  return page;
}

/** Chooses in the settings, whose words may be in either language. */
async function choose(tour: Tour, setting: RegExp, option: RegExp): Promise<void> {
  const page = await dashboard(tour, '/settings/general');
  const list = page.getByRole('combobox', { name: setting });
  const label = await list.getByRole('option', { name: option }).textContent();
  await list.selectOption({ label: label ?? '' });
}

/** The popup, the dashboard, the other language. */
export const overview: Step[] = [
  {
    title: 'The real popup: both in the funnel',
    async play(tour) {
      const popup = await tour.popup(await tour.tab(ROWAN.url));
      const stages = popup.getByRole('list', { name: 'Funnel' }).getByRole('listitem');
      await stages.filter({ hasText: 'Contact' }).filter({ hasText: '2 open deals' }).waitFor();
      await tour.shot(popup, 'popup');
    },
  },
  {
    title: 'The dashboard: people, one of them, settings',
    async play(tour) {
      const page = await people(tour);
      await tour.shot(page, 'dashboard-people');
      await page.getByText(MAITE).first().click();
      await page.getByRole('heading', { name: MAITE }).waitFor();
      await tour.shot(page, 'dashboard-person');
      await dashboard(tour, '/settings/capture');
      await page.getByRole('heading', { level: 1 }).waitFor();
      await tour.shot(page, 'dashboard-settings');
    },
  },
  {
    title: 'In Spanish',
    async play(tour) {
      await choose(tour, /^Language$/, /^Español$/);
      const { tab, panel } = await besideThread(tour);
      await panel.getByRole('button', { name: 'Registrar' }).waitFor();
      await tour.shot(panel, 'panel-es');
      const popup = await tour.popup(tab);
      await popup.getByRole('list', { name: 'Embudo' }).waitFor();
      await tour.shot(popup, 'popup-es');
      await tour.shot(await people(tour), 'dashboard-es');
    },
  },
];

/** The dark theme, and the funnel after all that was done. */
export const inTheDark: Step[] = [
  {
    title: 'In the dark',
    async play(tour) {
      await choose(tour, /^Tema$/, /^Oscuro$/);
      const { tab, panel } = await besideThread(tour);
      await panel.locator('html[data-theme=dark]').waitFor();
      await tour.shot(panel, 'panel-dark');
      await tour.shot(await tour.popup(tab), 'popup-dark');
      await tour.shot(await people(tour), 'dashboard-dark');
    },
  },
];
