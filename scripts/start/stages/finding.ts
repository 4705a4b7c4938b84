import { advance, button, field, openTab, region, type StageWalk } from './rep.ts';

const YES = ['¿Tienen una necesidad que cubrimos?', '¿Pueden pagarlo?', '¿Están donde entregamos?'] as const;

const KNOWN = [
  ['Presupuesto', 'Tienen 15.000 € para etiquetado este año.'],
  ['Autoridad', 'Decide ella con el gerente.'],
  ['Necesidad', 'La etiqueta se despega con la humedad del molino.'],
  ['Plazo', 'Quieren cambiar antes de la campaña de primavera.'],
] as const;

export const NEED = 'Que la etiqueta aguante la humedad del molino';

/** From first sight to a verdict. */
export const finding: StageWalk[] = [
  {
    stage: 'Prospectar',
    async walk(rep) {
      const { panel, keys } = rep;
      await keys.press(button(panel, 'Leer este perfil'));
      await keys.press(button(panel, 'Guardar como prospecto'));
      await button(panel, 'Prospectar, etapa actual').waitFor();
      await keys.press(button(panel, 'Avanzar a Contactar'));
      const gate = region(panel, 'Antes de Contactar');
      for (const question of YES) {
        await keys.tick(gate.getByRole('group', { name: question }).getByRole('radio', { name: 'Sí' }));
      }
      await rep.shot('1-prospectar');
      await advance(rep, 'Contactar');
    },
  },
  {
    stage: 'Contactar',
    async walk(rep) {
      const { panel, keys } = rep;
      await openTab(rep, 'Tareas');
      await keys.write(field(panel, 'Qué sigue y cuándo'), 'Mandar muestras pasado mañana a las 10');
      await keys.press(button(panel, 'Planear'));
      await panel.getByRole('listitem').filter({ hasText: 'Mandar muestras' }).waitFor();
      await keys.press(button(panel, 'Registrar'));
      await keys.press(panel.getByRole('menuitem', { name: /Llamada/ }));
      const form = panel.getByRole('form', { name: /Llamada/ });
      await keys.write(field(form, 'Nota'), 'Contesta ella. Le interesa; pide muestras.');
      await keys.choose(form.getByRole('combobox', { name: 'Resultado' }), 'Resp');
      await keys.press(button(form, 'Registrarlo'));
      await rep.shot('2-contactar');
      await advance(rep, 'Cualificar');
    },
  },
  {
    stage: 'Cualificar',
    async walk(rep) {
      const { panel, keys } = rep;
      await openTab(rep, 'Cualificar');
      for (const [item, words] of KNOWN) {
        await keys.press(button(panel, `Responder: ${item}`));
        const form = panel.getByRole('form', { name: item });
        await keys.tick(form.getByRole('radio', { name: 'Confirmado' }));
        await keys.write(field(form, 'Nota'), words);
        await keys.press(button(form, `Guardar: ${item}`));
        await form.waitFor({ state: 'hidden' });
      }
      await keys.write(field(panel, 'Nueva necesidad, en sus palabras'), NEED);
      await keys.press(button(panel, 'Añadir la necesidad'));
      await region(panel, 'Necesidades').getByText(NEED).first().waitFor();
      await keys.tick(panel.getByRole('radio', { name: 'Viable' }));
      await keys.press(button(panel, 'Guardar el veredicto'));
      await rep.shot('3-cualificar');
      await advance(rep, 'Presentar');
    },
  },
];
