import type { Mailbox, PracticeThread } from './mail.ts';

const HOUR = 60;
const DAY = 24 * HOUR;

/** The rest of the inbox: a visit with many people, and what must not become a prospect. */
export const MORE_THREADS = (own: Mailbox): PracticeThread[] => {
  const leire: Mailbox = { name: 'Leire Sagasti', email: 'leire.sagasti@almazaralosrios.example' };
  const fermin: Mailbox = { name: 'Fermín Oteiza', email: 'fermin.oteiza@almazaralosrios.example' };
  const begona: Mailbox = { name: 'Begoña Zubieta', email: 'bzubieta@ingenieriazubieta.example' };
  const tome: Mailbox = { name: 'Tomé Vasconcelos', email: 'tome@corredoura.example' };
  const single = (subject: string, from: Mailbox, minutesAgo: number, text: string): PracticeThread => ({
    subject,
    mails: [{ from, to: [own], minutesAgo, state: 'expanded', text }],
  });
  return [
    {
      subject: 'Visita a planta: martes a las 10',
      mails: [
        {
          from: leire,
          to: [own, fermin, begona],
          minutesAgo: 28 * HOUR,
          state: 'expanded',
          text: 'Buenas:\n\nOs convoco el martes a las 10 en la almazara. Viene también Begoña, que lleva la línea de envasado.\n\nLeire Sagasti\nGerente · Almazara Los Ríos',
        },
        {
          from: fermin,
          to: [own, leire, begona],
          minutesAgo: 26 * HOUR,
          state: 'expanded',
          text: 'Allí estaré. Álex, trae por favor bobinas de 76 mm.\n\nFermín',
        },
      ],
    },
    {
      subject: 'Rótulos para azeite novo',
      mails: [
        {
          from: own,
          to: [tome],
          minutesAgo: 8 * DAY,
          state: 'collapsed',
          text: 'Bom dia, Tomé. Envio em anexo a maquete do rótulo.',
        },
        {
          from: tome,
          to: [own],
          minutesAgo: 7 * DAY,
          state: 'expanded',
          text: 'Bom dia, Álex. Gostei muito, só falta o código de barras.\n\nCumprimentos,\nTomé Vasconcelos Brandão\nSócio-gerente\nAzeites da Corredoura\n+351 259 555 018',
        },
      ],
    },
    {
      ...single(
        'Etichette per il Nosiola',
        { name: 'Ilaria Pedrotti', email: 'acquisti@valdigresta.example' },
        40 * HOUR,
        'Buongiorno,\n\nabbiamo bisogno di 12.000 etichette in carta goffrata. Potete farci un preventivo?\n\nIlaria Pedrotti',
      ),
      unread: true,
    },
    single(
      'Respuesta automática: Muestras de papel',
      { name: 'Rocío Valbuena', email: 'rocio.valbuena@lamaragata.example' },
      3 * DAY,
      'Estoy fuera de la oficina hasta el lunes. Para urgencias, llamad a la planta.',
    ),
    single(
      'El embalaje esta semana: cartón al alza',
      { name: 'Embalaje Hoy', email: 'no-reply@embalajehoy.example' },
      4 * DAY,
      'Los cinco titulares de la semana. Si no quieres recibir este boletín, date de baja.',
    ),
    {
      subject: 'Factura pendiente: pago inmediato',
      mails: [
        {
          from: { name: 'Dirección General', email: 'cobros@pagos-urgentes.example' },
          to: [own],
          minutesAgo: 5 * DAY,
          state: 'expanded',
          text: 'Pague hoy.',
          html:
            '<h2 class="hP" data-legacy-thread-id="1111111111111111">Contrato firmado por Conservas Ondarra</h2>' +
            '<div class="adn ads" data-message-id="#msg-f:1" data-legacy-message-id="1111111111111112"><span class="gD" email="consejero@ondarra.example" name="Consejero Delegado">Consejero Delegado</span><span class="g2" email="tesoreria@ondarra.example">Tesorería</span></div>' +
            '<p>Pague hoy la factura adjunta.</p>',
        },
      ],
    },
    {
      subject: 'Tarifa 2027 (borrador)',
      draft: true,
      mails: [
        {
          from: own,
          to: [own],
          minutesAgo: 6 * DAY,
          state: 'expanded',
          text: 'Pendiente de revisar el papel térmico.',
        },
      ],
    },
  ];
};
