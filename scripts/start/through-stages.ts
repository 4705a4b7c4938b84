import type { Page } from '@playwright/test';
import { besideThread, MAITE } from './from-gmail.ts';
import { ROWAN } from './first-person.ts';
import type { Step } from './tour.ts';

const current = (panel: Page, stage: string) =>
  panel.getByRole('button', { name: `${stage}, current stage` }).waitFor();

async function advance(panel: Page, to: string): Promise<void> {
  await panel.getByRole('button', { name: `Advance to ${to}` }).click();
  await current(panel, to);
}

/** The gate that opens where something is missing. */
async function gate(panel: Page, to: string) {
  await panel.getByRole('button', { name: `Advance to ${to}` }).click();
  return panel.getByRole('region', { name: `Before ${to}` });
}

const IDEAL = ['Do they have a need that we meet?', 'Can they pay for it?', 'Are they where we deliver?'];

/** Work on the two: a call, stages, one step taken back. */
export const throughStages: Step[] = [
  {
    title: 'A call, logged in two keystrokes',
    async play(tour) {
      const { panel } = await besideThread(tour);
      await panel.getByRole('article', { name: MAITE }).click({ position: { x: 4, y: 4 } });
      await panel.keyboard.press('l');
      await panel.getByRole('menu', { name: 'Log' }).waitFor();
      await panel.keyboard.press('c');
      const form = panel.getByRole('form', { name: 'Log: Call' });
      await form
        .getByRole('textbox', { name: 'Note' })
        .fill('Precio cerrado por teléfono; envía pedido el jueves.');
      await tour.shot(panel, 'panel-log-call');
      await form.getByRole('button', { name: 'Log it' }).click();
      await panel.getByText('Precio cerrado por teléfono').waitFor();
    },
  },
  {
    title: 'Stages: forward through the gate, forward, and one taken back',
    async play(tour) {
      const { panel } = await besideThread(tour);
      const asked = await gate(panel, 'Contact');
      await asked.waitFor();
      await tour.shot(panel, 'panel-gate');
      for (const question of IDEAL) {
        await asked.getByRole('group', { name: question }).getByText('Yes', { exact: true }).click();
      }
      await asked.getByRole('button', { name: 'Advance to Contact' }).click();
      await current(panel, 'Contact');
      await advance(panel, 'Qualify');
      await tour.shot(panel, 'panel-advanced');
      await panel.getByRole('button', { name: 'Menu' }).click();
      await panel.getByRole('menuitem', { name: /^Undo/ }).click();
      await current(panel, 'Contact');
      tour.say('Qualify was undone: Contact again');
      await tour.shot(panel, 'panel-undone');
    },
  },
  {
    title: 'The first person: known by the address, and one stage on with a reason',
    async play(tour) {
      const panel = await tour.panel(await tour.tab(ROWAN.url));
      await panel.getByRole('article', { name: ROWAN.name }).waitFor();
      const asked = await gate(panel, 'Contact');
      await asked.getByRole('button', { name: 'Move all the same' }).click();
      await asked.getByRole('textbox').fill('Recommended by a friend: worth a call.');
      await asked.getByRole('button', { name: 'Move it all the same' }).click();
      await current(panel, 'Contact');
      await tour.shot(panel, 'panel-known');
    },
  },
];
