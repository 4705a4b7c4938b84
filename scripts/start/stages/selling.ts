import { NEED } from './finding.ts';
import { advance, button, field, later, openTab, region, type StageWalk } from './rep.ts';

/** Offer, negotiation, contract. */
export const selling: StageWalk[] = [
  {
    stage: 'Presentar',
    async walk(rep) {
      const { panel, keys } = rep;
      await openTab(rep, 'Propuesta');
      await keys.press(button(panel, 'Nueva propuesta'));
      await keys.press(button(panel, 'Añadir una línea'));
      await keys.write(field(panel, 'Qué es'), 'Etiqueta sintética, rollo de 1.000');
      await keys.write(field(panel, 'Cantidad'), '12,5');
      await keys.write(field(panel, 'Precio unitario'), '480');
      await keys.write(field(panel, 'Impuesto %'), '21');
      await keys.write(field(panel, NEED), 'Adhesivo para superficies húmedas: no se cae.');
      await keys.write(field(panel, 'Condiciones de pago'), '30 días fecha factura');
      await rep.shot('4-presentar');
      await keys.press(button(panel, 'Imprimir'));
      await rep.printed('4-presentar-impresa');
      await keys.press(button(panel, 'Marcar como enviada'));
      await advance(rep, 'Negociar');
    },
  },
  {
    stage: 'Negociar',
    async walk(rep) {
      const { panel, keys } = rep;
      await openTab(rep, 'Negociación');
      await keys.press(button(panel, 'Anotar un movimiento'));
      const round = region(panel, 'Nueva ronda');
      await keys.write(field(round, 'Precio'), '6500');
      await keys.press(button(round, 'Algo que ellos piden'));
      await keys.write(round.getByRole('textbox', { name: /piden/ }).first(), 'Portes incluidos');
      await keys.press(button(round, 'Añadir ronda'));
      await keys.press(panel.getByRole('button', { name: /^Conceder/ }).first());
      await rep.shot('5-negociar');
      await keys.press(button(panel, 'Hay acuerdo'));
      await keys.write(field(panel, 'Precio'), '6900');
      await keys.write(field(panel, 'Pago'), '30 días');
      await keys.press(button(panel, 'Acordar'));
      await advance(rep, 'Cerrar');
    },
  },
  {
    stage: 'Cerrar',
    async walk(rep) {
      const { panel, keys, today } = rep;
      await openTab(rep, 'Cierre y atención');
      await keys.press(button(panel, 'Está firmado'));
      await keys.press(button(panel, 'Firmado: oportunidad ganada'));
      await keys.date(panel.getByLabel('Acordada para', { exact: true }), later(today, 14));
      await keys.press(button(panel, 'Guardar la entrega'));
      await rep.shot('6-cerrar');
      await advance(rep, 'Seguimiento');
    },
  },
];
