import type { Locator, Page } from '@playwright/test';
import { Keyboard } from '../../scripts/start/keyboard.ts';
import { finding, NEED } from '../../scripts/start/stages/finding.ts';
import { FURTHER, keeping } from '../../scripts/start/stages/keeping.ts';
import { button, region } from '../../scripts/start/stages/rep.ts';
import { selling } from '../../scripts/start/stages/selling.ts';
import { profile } from './acts.ts';
import { expect, test } from './extension.ts';

const ROCIO = 'Rocío Valbuena Trigo';

test.use({
  settled: {
    onboarded: true,
    sites: { gmail: true, linkedin: true },
    locale: 'es',
    country: 'ES',
    currency: 'EUR',
  },
});
test.setTimeout(150_000);

/** What the panel must show in the middle of a stage, where the way stops to be looked at. */
const MIDWAY: Record<string, (panel: Page) => Promise<void>> = {
  '1-prospectar': (panel) =>
    expect(region(panel, 'Antes de Contactar').getByRole('status')).toHaveText(/^(\d) de \1$/),
  '2-contactar': (panel) => expect(deal(panel)).toContainText('Mandar muestras'),
  '3-cualificar': async (panel) => {
    await expect(panel.getByText('4 de 4 conocidos')).toBeVisible();
    await expect(region(panel, 'Necesidades')).toContainText(NEED);
  },
  '4-presentar': async (panel) => {
    const total = region(panel, 'Total').locator('dl');
    await expect(total).toContainText(/Sin impuestos\s*6\.000,00\s€/);
    await expect(total).toContainText(/21\s%\s*1\.260,00\s€/);
    await expect(total).toContainText(/Total\s*7\.260,00\s€/);
  },
  '5-negociar': (panel) => expect(region(panel, 'Cómo está')).toContainText(/6\.500\s€/),
  '6-cerrar': async (panel) => {
    await expect(region(panel, 'Contrato')).toContainText('Firmado el');
    await expect(region(panel, 'Atención posventa')).toContainText('Preguntar cómo les va el');
  },
  '7-seguimiento': (panel) =>
    expect(panel.getByRole('list', { name: /^Respuestas anteriores/ })).toContainText('9 de 10'),
};

/** What must be so once a stage is behind. */
const BEHIND: Record<string, (panel: Page) => Promise<void>> = {
  Prospectar: (panel) => moved(panel, 'Contactar'),
  Contactar: async (panel) => {
    await moved(panel, 'Cualificar');
    await panel.getByRole('tab', { name: 'Historial' }).focus();
    await panel.keyboard.press('Enter');
    await expect(panel.getByRole('tabpanel', { name: 'Historial' })).toContainText(
      'Contesta ella. Le interesa; pide muestras.',
    );
  },
  Cualificar: async (panel) => {
    await moved(panel, 'Presentar');
    await expect(region(panel, 'Veredicto')).toContainText('Viable');
  },
  Presentar: async (panel) => {
    await moved(panel, 'Negociar');
    const sent = region(panel, 'Versiones').getByRole('listitem');
    await expect(sent).toContainText('Enviada');
    await expect(sent).toContainText(/7\.260,00\s€/);
  },
  Negociar: async (panel) => {
    await moved(panel, 'Cerrar');
    await expect(region(panel, 'Acordado')).toContainText(/6\.900\s€ · 30 días/);
    await expect(button(panel, /^Valor: 6\.900\s€/)).toBeVisible();
  },
  Cerrar: async (panel) => {
    await moved(panel, 'Seguimiento');
    await expect(deal(panel)).toContainText('Ganada el');
  },
  Seguimiento: async (panel) => {
    await expect(deal(panel)).toContainText('Surgió de Harinas La Maragata');
    await expect(button(panel, 'Prospectar, etapa actual')).toBeVisible();
    await expect(panel.getByRole('button', { name: /Harinas La Maragata.*6\.900\s€.*Ganada/ })).toBeVisible();
  },
};

const deal = (panel: Page): Locator => panel.getByRole('region', { name: 'Oportunidad', exact: true });

async function moved(panel: Page, to: string): Promise<void> {
  await expect(panel.getByText(`Movida a ${to}`, { exact: true }).last()).toBeVisible();
  await expect(button(panel, `${to}, etapa actual`)).toBeVisible();
}

test('a prospect becomes a customer, and the customer a second deal, by keyboard alone', async ({
  embudo,
}) => {
  const tab = await embudo.visit(profile('rocio-valbuena-trigo'));
  const panel = await embudo.panel(tab);
  await expect(panel.locator('html')).toHaveAttribute('lang', 'es');
  await panel.evaluate(countPointers);
  const papers: string[] = [];
  const rep = {
    panel,
    keys: new Keyboard(panel),
    today: await panel.evaluate(() => Temporal.Now.plainDateISO().toString()),
    shot: async (name: string) => MIDWAY[name]?.(panel),
    printed: async (name: string) => {
      const paper = await embudo.opened('print.html');
      papers.push(name);
      await expect(paper.locator('html')).toHaveAttribute('lang', 'es');
      const text = await paper.getByRole('main').innerText();
      for (const words of [
        'Propuesta',
        'Válida hasta',
        'Qué hace por usted',
        'Nuestra oferta',
        'Total sin impuestos',
      ])
        expect(text).toContain(words);
      expect(text).toMatch(/7\.260,00\s€/);
      expect(text).toContain(NEED);
      await tab.bringToFront();
      return paper;
    },
  };

  for (const one of [...finding, ...selling, ...keeping]) {
    await test.step(one.stage, async () => {
      await one.walk(rep);
      await BEHIND[one.stage]?.(panel);
    });
  }

  expect(papers).toEqual(['4-presentar-impresa']);
  await expect(panel.getByRole('article', { name: ROCIO })).toBeVisible();
  await expect(button(panel, `Título de la oportunidad: ${FURTHER}`)).toBeVisible();
  expect(await embudo.rows()).toMatchObject({ people: 1, deals: 2, proposals: 1, rounds: 1, tasks: 1 });
  // The listener is still there, so the panel was not opened anew, and it heard nothing.
  expect(await panel.evaluate(() => document.documentElement.dataset['pointers'])).toBe('0');
});

/** Runs in the panel: counts what only a hand on a pointer or a screen does. */
function countPointers(): void {
  const count = document.documentElement.dataset;
  count['pointers'] = '0';
  for (const type of ['pointerdown', 'mousedown', 'touchstart', 'wheel'])
    addEventListener(
      type,
      ({ isTrusted }) => {
        if (isTrusted) count['pointers'] = String(Number(count['pointers']) + 1);
      },
      { capture: true, passive: true },
    );
}
