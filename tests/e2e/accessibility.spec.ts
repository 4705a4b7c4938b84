import type { Page } from '@playwright/test';
import { GMAIL, LINKEDIN, profile } from './acts.ts';
import { faultsOf } from './axe.ts';
import { expect, test } from './extension.ts';
import { panelInTab } from './panel-in-tab.ts';

/** Words of the controls on the way to each screen. */
const WORDS = {
  en: { read: 'Read this profile', save: 'Save as prospect', log: 'Log', menu: 'Menu' },
  es: { read: 'Leer este perfil', save: 'Guardar como prospecto', log: 'Registrar', menu: 'Menú' },
} as const;

for (const locale of ['en', 'es'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test.describe(`${locale}, ${theme}`, () => {
      test.use({ settled: { onboarded: true, sites: { gmail: true, linkedin: true }, locale, theme } });
      test.setTimeout(180_000);

      test('every screen passes WCAG A and AA', async ({ embudo }) => {
        const words = WORDS[locale];
        const faults: string[] = [];
        const check = async (page: Page, screen: string) => faults.push(...(await faultsOf(page, screen)));

        for (const route of [
          '/welcome',
          '/people',
          ...['general', 'capture', 'pipeline', 'data', 'about'].map((section) => `/settings/${section}`),
        ]) {
          const page = await embudo.screen(`dashboard.html#${route}`);
          await page.getByRole('heading').first().waitFor();
          await check(page, route);
          await page.close();
        }
        await check(await embudo.screen('popup.html'), 'popup, nobody saved');

        const tab = await embudo.visit(`${LINKEDIN}/search/results/people/`);
        const panel = await panelInTab(embudo, tab);
        await panel.getByRole('main').waitFor();
        await check(panel, 'panel, nobody saved');
        await tab.goto(profile('nil-casademont-puig'));
        await panel.getByRole('button', { name: words.read }).waitFor();
        await check(panel, 'panel, not read');
        await panel.getByRole('button', { name: words.read }).click();
        await panel.getByRole('button', { name: words.save }).waitFor();
        await check(panel, 'panel, review');
        await panel.getByRole('button', { name: words.save }).click();
        await panel.getByRole('article').waitFor();
        await check(panel, 'panel, person');
        await panel.getByRole('button', { name: words.log, exact: true }).click();
        await panel.getByRole('menu').waitFor();
        await check(panel, 'panel, log menu');
        await panel.getByRole('menuitem').first().click();
        await panel.getByRole('form').waitFor();
        await check(panel, 'panel, log form');
        await tab.goto(profile('alex-rivas-etiquetas'));
        await panel.getByRole('button', { name: words.read }).click();
        await panel.getByRole('status').or(panel.getByRole('alert')).first().waitFor();
        await check(panel, 'panel, refused');
        await tab.goto(GMAIL);
        await tab.getByRole('row', { name: 'Visita a planta' }).click();
        await panel.getByRole('button', { name: 'Leire Sagasti' }).waitFor();
        await check(panel, 'panel, pick');

        const people = await embudo.screen('dashboard.html#/people');
        await people.getByRole('link', { name: /Nil Casademont/ }).click();
        await people.getByRole('article').waitFor();
        await check(people, 'dashboard, person');
        await check(await embudo.screen('popup.html'), 'popup, funnel');
        expect(faults).toEqual([]);
      });
    });
  }
}
