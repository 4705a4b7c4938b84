import type { Step, Tour } from './tour.ts';

const GMAIL = 'https://mail.google.com/mail/u/0/';
const SUBJECT = 'Etiquetas para la campaña de bonito';
export const MAITE = 'Maite Arizmendi';

/** The side panel beside the thread. */
export async function besideThread(tour: Tour) {
  const tab = await tour.tab(GMAIL);
  return { tab, panel: await tour.panel(tab) };
}

/** A contact saved from a thread with several people, its mails with her. */
export const fromGmail: Step[] = [
  {
    title: 'Gmail: a thread with several people',
    async play(tour) {
      const { tab, panel } = await besideThread(tour);
      await tab.getByRole('row', { name: SUBJECT }).waitFor();
      await tour.shot(tab, 'gmail-inbox');
      await tab.getByRole('row', { name: SUBJECT }).click();
      await tab.getByRole('heading', { name: SUBJECT }).waitFor();
      await tab.locator('.kQ').click();
      await tab.getByText('Os preparo una prueba de autoclave').waitFor();
      await tour.shot(tab, 'gmail-thread');
      await panel.getByRole('button', { name: MAITE }).waitFor();
      await tour.shot(panel, 'panel-pick');
    },
  },
  {
    title: 'Gmail: one of them picked, completed from the signature, saved with the thread’s mails',
    async play(tour) {
      const { panel } = await besideThread(tour);
      await panel.getByRole('button', { name: MAITE }).click();
      const review = panel.getByRole('form', { name: 'Review before saving' });
      await review.getByRole('button', { name: 'Use Directora de Compras as Title' }).click();
      await review.getByRole('button', { name: 'Use Conservas Ondarra as Company' }).click();
      await tour.shot(panel, 'panel-review-gmail');
      await panel.getByRole('button', { name: 'Save as prospect' }).click();
      const card = panel.getByRole('article', { name: MAITE });
      const mails = card.getByRole('listitem').filter({ hasText: SUBJECT });
      await mails.nth(3).waitFor();
      tour.say(`${MAITE} is saved with ${await mails.count()} mails`);
      await tour.shot(panel, 'panel-saved-from-gmail');
    },
  },
];
