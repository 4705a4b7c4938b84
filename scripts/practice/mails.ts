import type { Mailbox, PracticeAccount, PracticeMail } from './mail.ts';
import { MORE_THREADS } from './mails-more.ts';

export const ALEX: Mailbox = { name: 'Álex Rivas', email: 'alex@etiquetasrivas.example' };
const MAITE: Mailbox = { name: 'Maite Arizmendi', email: 'maite.arizmendi@ondarra.example' };
const JON: Mailbox = { name: 'Jon Urkidi Etxaniz', email: 'jon.urkidi@ondarra.example' };
const ROWAN: Mailbox = { name: 'Rowan Ashdown-Pryce', email: 'rowan@saltfleet.example' };
const WIEBKE: Mailbox = { name: 'Wiebke Jansen-Thoma', email: 'w.jansen-thoma@feinmarzipan.example' };

const HOUR = 60;
const DAY = 24 * HOUR;

const MAITE_SIGNATURE = `--
Maite Arizmendi Lasa
Directora de Compras
Conservas Ondarra
Tel. +34 946 55 01 42
https://ondarra.example`;

/** A chain of mails: old ones folded together, the last one open, as Gmail shows a thread with one unread mail. */
const campaign: PracticeMail[] = [
  {
    from: ALEX,
    to: [MAITE],
    minutesAgo: 6 * DAY,
    state: 'collapsed',
    text: 'Hola, Maite:\n\nTe escribo por las etiquetas de la campaña de bonito. ¿Os sirve el papel que aguanta salmuera?',
  },
  {
    from: MAITE,
    to: [ALEX],
    minutesAgo: 5 * DAY + 3 * HOUR,
    state: 'super-collapsed',
    text: 'Sí, pero el año pasado se despegaban en el autoclave.',
  },
  {
    from: ALEX,
    to: [MAITE, JON],
    minutesAgo: 4 * DAY + 2 * HOUR,
    state: 'super-collapsed',
    text: 'Os preparo una prueba de autoclave a 121 grados con dos adhesivos.',
  },
  {
    from: JON,
    to: [ALEX, MAITE],
    minutesAgo: DAY + 5 * HOUR,
    state: 'collapsed',
    text: 'Recibidas las muestras, gracias. Las probamos mañana en la línea 3.\n\n--\nJon Urkidi\nJefe de línea · Conservas Ondarra',
  },
  {
    from: MAITE,
    to: [ALEX, JON],
    minutesAgo: 2 * HOUR,
    state: 'expanded',
    text: `Hola, Álex:\n\nLas del adhesivo B han aguantado las tres cocciones. ¿Me pasas precio para 400 000 unidades y plazo de entrega antes de la costera?\n\nUn saludo,\n${MAITE_SIGNATURE}`,
  },
];

const freezer: PracticeMail[] = [
  {
    from: ROWAN,
    to: [ALEX],
    minutesAgo: 3 * DAY,
    state: 'collapsed',
    text: 'Hello, a colleague at Skrei said your labels survive minus thirty. Could you send a sample pack?',
  },
  {
    from: ALEX,
    to: [ROWAN],
    minutesAgo: 3 * DAY - 4 * HOUR,
    state: 'expanded',
    text: 'Hello Rowan,\n\nThe pack leaves today: three adhesives, two papers. How many pallets do you label a week?\n\nBest,\nÁlex',
  },
  {
    from: ROWAN,
    to: [ALEX],
    minutesAgo: 20 * HOUR,
    state: 'expanded',
    text: 'About 1,900, more in autumn. Pack arrived, testing this week.\n\nRowan\n--\nRowan Ashdown-Pryce\nHead of Operations\nSaltfleet Cold Storage\n+44 1472 496 0117',
  },
];

const quote: PracticeMail[] = [
  {
    from: WIEBKE,
    to: [ALEX],
    minutesAgo: 2 * DAY,
    state: 'expanded',
    text: 'Guten Tag Herr Rivas,\n\nbitte senden Sie uns ein Angebot über 60.000 Sleeve-Etiketten, lebensmittelecht.\n\nMit freundlichen Grüßen\nWiebke Jansen-Thoma\nEinkaufsleiterin\nLübecker Feinmarzipan-Werk\nTel. +49 451 5550 117',
  },
];

/** The first account is the rep's at work; the second, reached by the switch, is private and almost empty. */
export const ACCOUNTS: readonly PracticeAccount[] = [
  {
    owner: ALEX,
    threads: [
      { subject: 'Etiquetas para la campaña de bonito', mails: campaign, unread: true },
      { subject: 'Freezer-proof labels: sample pack', mails: freezer },
      { subject: 'Angebot Sleeve-Etiketten', mails: quote },
      ...MORE_THREADS(ALEX),
    ],
  },
  {
    owner: { name: 'Álex', email: 'alexrivasm@correo.test' },
    threads: [
      {
        subject: 'Cena del sábado',
        mails: [
          {
            from: { name: 'Nerea Luque', email: 'nerea.luque@correo.test' },
            to: [{ name: 'Álex', email: 'alexrivasm@correo.test' }],
            minutesAgo: 7 * HOUR,
            state: 'expanded',
            text: '¿A las nueve en el de siempre?',
          },
        ],
      },
    ],
  },
];
