import { button, field, openTab, region, type StageWalk } from './rep.ts';

export const FURTHER = 'Etiquetas para la línea ecológica';

/** After the signature: is the customer content, and is there more to do for them? */
export const keeping: StageWalk[] = [
  {
    stage: 'Seguimiento',
    async walk(rep) {
      const { panel, keys } = rep;
      await openTab(rep, 'Cierre y atención');
      await keys.tick(region(panel, 'Satisfacción').getByRole('radio', { name: '9' }));
      await keys.press(button(panel, 'Guardar la respuesta'));
      await rep.shot('7-seguimiento');
      await keys.press(button(panel, 'Se lo he preguntado'));
      const form = region(panel, 'Otra necesidad o una recomendación');
      await keys.tick(form.getByRole('radio', { name: 'Otra necesidad' }));
      await keys.write(field(form, 'La necesidad'), FURTHER);
      await keys.press(button(form, 'Abrir una oportunidad vinculada'));
      await button(panel, `Título de la oportunidad: ${FURTHER}`).waitFor();
      await button(panel, 'Prospectar, etapa actual').waitFor();
      await rep.shot('7-oportunidad-vinculada');
    },
  },
];
