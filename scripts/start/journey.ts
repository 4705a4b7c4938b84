import type { FoundBrowser } from '../browser/find.ts';
import { launchEmbudo } from '../browser/launch.ts';
import { surfacesOf } from '../browser/panel.ts';
import { servePractice } from '../practice/serve.ts';
import { firstPerson } from './first-person.ts';
import { fromGmail } from './from-gmail.ts';
import { inTheDark, overview } from './overview.ts';
import { sevenStages } from './seven-stages.ts';
import { throughStages } from './through-stages.ts';
import { Tour } from './tour.ts';

const STEPS = [...firstPerson, ...fromGmail, ...throughStages, ...overview, ...sevenStages, ...inTheDark];

/**
 * Plays the whole journey in a browser without a window: a person from LinkedIn and one from Gmail, from first sight
 * into the funnel. Prints each step and saves what was on screen. Answers whether all of it went well.
 */
export async function playJourney(browser: FoundBrowser, extension: string): Promise<boolean> {
  const launched = await launchEmbudo({ browser, extension, headless: true });
  const practice = await servePractice(launched.context, new Date());
  const surfaces = surfacesOf(launched);
  const tour = new Tour(launched, surfaces);
  await Tour.emptyFolder();
  let done = 0;
  try {
    for (const step of STEPS) {
      console.log(`${String(done + 1).padStart(2)} ${step.title}`);
      await step.play(tour);
      done += 1;
    }
  } catch (error) {
    console.error(`   failed: ${error instanceof Error ? error.message : String(error)}`);
    await shotOfEverything(tour);
  }
  for (const request of practice.foreign) console.error(`   a request nobody on the page made: ${request}`);
  const well = done === STEPS.length && practice.foreign.length === 0;
  console.log(
    `${done} of ${STEPS.length} steps done; ${practice.foreign.length} requests by the extension. ${well ? 'All is well.' : 'Something is wrong.'}`,
  );
  await surfaces.close();
  await launched.close();
  return well;
}

/** What stood on the screens when a step failed. */
async function shotOfEverything(tour: Tour): Promise<void> {
  const pages = [...tour.launched.context.pages(), ...tour.surfaces.pages()];
  for (const page of pages) await tour.shot(page, 'failed').catch(() => {});
}
