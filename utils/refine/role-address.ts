import type { ThreadMessage } from '../pipeline/capture.ts';

/** Mailboxes of a function: several people may read them, so they never prove that two records are one person. */
const ROLES = new Set(
  `
  info information hello hi contact contactus sales support help helpdesk service services customerservice care
  office admin administration accounts accounting billing invoices invoice payments finance hr jobs careers recruiting
  press media marketing pr legal privacy dpo security abuse webmaster hostmaster it team welcome enquiries inquiries
  orders order shop store booking bookings reservations reception purchasing procurement feedback partners
  ventas venta comercial informacion contacto soporte ayuda atencion atencioncliente atencionalcliente clientes
  administracion facturacion facturas pagos cobros contabilidad compras pedidos tienda reservas recepcion rrhh empleo
  seleccion prensa hola oficina gerencia direccion tesoreria calidad
  vendas contato contacto suporte atendimento sac financeiro faturamento faturacao compras geral rh recrutamento
  commercial ventes accueil bonjour compta comptabilite facturation achats commandes recrutement secretariat
  vertrieb verkauf kontakt buchhaltung rechnung rechnungen einkauf bestellung bewerbung personal empfang zentrale
  presse verwaltung kundenservice vendite amministrazione acquisti ordini segreteria
  `
    .trim()
    .split(/\s+/),
);

/** Senders that are machines, by the local part; a plus part, a counter or a return path may follow. */
const AUTOMATIC: readonly [RegExp, NonNullable<ThreadMessage['auto']>][] = [
  [/^(mailer-?daemon|postmaster|bounces?|returns?|delivery-?status)$/, 'auto-reply'],
  [/^(auto-?(reply|responder|response|mated)|autom?-?respuesta|respuesta-?automatica)$/, 'auto-reply'],
  [/^(calendar(-(notification|server|invite))?s?|invitations?-?calendar|meetings?-noreply)$/, 'calendar'],
  [
    /^(no|do-?not|not|never|ne-?pas|nao|nicht)[-_.]?(reply|respond|repondre|responda|antworten)[\w.-]*$/,
    'newsletter',
  ],
  [
    /^(no[-_.]?(responder|contestar|responda)|nepasrepondre|keine-?antwort|non-?rispondere)[\w.-]*$/,
    'newsletter',
  ],
  [/^.+[-_.](no-?reply|noreply|donotreply)$/, 'newsletter'],
  [
    /^(newsletters?|news|digest|boletin(es)?|mailing|mailings|campaigns?|notify|notifications?)$/,
    'newsletter',
  ],
  [/^(notificacion(es)?|notificac(ao|oes)|benachrichtigung(en)?|alerts?|alertas?|updates?)$/, 'newsletter'],
];

/** The local part without what is added for sorting: `bounces+1234` → `bounces`. */
function mailboxOf(email: string): string {
  return email
    .slice(0, email.lastIndexOf('@'))
    .toLowerCase()
    .replace(/[+=].*$/, '');
}

/** What an address alone proves a mail from it to be, or `null`: a person may have written it. */
export function automaticSender(email: string): ThreadMessage['auto'] {
  const mailbox = mailboxOf(email);
  return AUTOMATIC.find(([pattern]) => pattern.test(mailbox))?.[1] ?? null;
}

/** Whether an address belongs to a function (info@, ventas@) rather than to one person. */
export function isRoleAddress(email: string): boolean {
  return ROLES.has(mailboxOf(email).replace(/[-_.]/g, ''));
}

/**
 * Whether a display name says that somebody else's mail was passed on under this address, as mailing groups and
 * signing services do: `'Ana Ruiz' via Sales`. The address is then not the writer's.
 */
export function isPassedOn(displayName: string): boolean {
  return /^.+ (via|vía|a través de|através de|par l’intermédiaire de|über|tramite) .+$/u.test(displayName);
}
