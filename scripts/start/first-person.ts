import { extensionUrl } from '../browser/launch.ts';
import { profilePath } from '../practice/linkedin/topCard.ts';
import { profileOf } from '../practice/people.ts';
import { WELCOME } from '../practice/welcome.ts';
import type { Step } from './tour.ts';

const rowan = profileOf('rowan-ashdown-pryce');
if (!rowan) throw new Error('The practice profiles have changed.');
export const ROWAN = { name: rowan.name, url: `https://www.linkedin.com${profilePath(rowan)}` };

/** From installation to the first person saved, in four acts of the rep. */
export const firstPerson: Step[] = [
  {
    title: 'Installed: the welcome page, and the first run',
    async play(tour) {
      await tour.shot(await tour.tab(WELCOME), 'practice-welcome');
      const page = await tour.tab(extensionUrl('dashboard.html#/welcome'));
      await page.getByRole('heading', { level: 1 }).waitFor();
      await tour.shot(page, 'first-run');
      await page.getByRole('button', { name: 'Start with both' }).click();
      await page.getByRole('button', { name: 'Start with both' }).waitFor({ state: 'hidden' });
      tour.say('act 1: Gmail and LinkedIn switched on, LinkedIn’s terms having been told');
      await tour.shot(page, 'first-run-done');
    },
  },
  {
    title: 'LinkedIn: an unknown profile, beside the real side panel',
    async play(tour) {
      const tab = await tour.tab(ROWAN.url);
      const panel = await tour.panel(tab);
      tour.say('act 2: the side panel is open');
      await panel.getByRole('button', { name: 'Read this profile' }).waitFor();
      await tour.shot(tab, 'linkedin-page');
      await tour.shot(panel, 'panel-unread');
    },
  },
  {
    title: 'LinkedIn: read when asked, reviewed, saved',
    async play(tour) {
      const panel = await tour.panel(await tour.tab(ROWAN.url));
      await panel.getByRole('button', { name: 'Read this profile' }).click();
      await panel.getByRole('form', { name: 'Review before saving' }).waitFor();
      tour.say('act 3: the profile was read once, as it stood');
      await tour.shot(panel, 'panel-review');
      await panel.getByRole('button', { name: 'Save as prospect' }).click();
      await panel.getByRole('article', { name: ROWAN.name }).waitFor();
      tour.say(`act 4: ${ROWAN.name} is saved, in Prospect`);
      await tour.shot(panel, 'panel-saved-from-linkedin');
    },
  },
];
