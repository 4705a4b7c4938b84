/** Local parts that stand for a role or a machine rather than a person, in the languages of likely readers. */
const ROLES = new Set(
  [
    'info abuse accounting accounts admin administration administrator billing bookings careers compliance contact',
    'customerservice customercare donotreply enquiries enquiry events feedback finance hello help helpdesk hi hola',
    'hostmaster hr inbox invoices jobs legal mail mailer-daemon marketing media newsletter newsletters no-reply noreply',
    'notifications office orders partners payments postmaster press privacy reception recruiting recruitment root sales',
    'security service services shop store subscribe support team unsubscribe webmaster welcome',
    'administracion atencionalcliente ayuda clientes comercial compras contabilidad contacto empleo facturacion',
    'facturas oficina pedidos prensa proveedores recepcion reservas rrhh secretaria soporte ventas',
    'atendimento comercial contato faturamento financeiro imprensa vendas suporte',
    'bonjour accueil achats commande commandes comptabilite direction recrutement secretariat ventes',
    'anfrage bestellung bewerbung buchhaltung einkauf empfang kontakt personal presse rechnung sekretariat verkauf vertrieb',
    'amministrazione acquisti assistenza commerciale contatti fatture ordini segreteria ufficio vendite',
  ].flatMap((row) => row.split(' ')),
);

/**
 * Whether an address is shared by those who hold a role (`info@`, `ventas+es@`), so that an equal one does not mean the
 * same person. `email` must be normalised.
 */
export function isRoleAddress(email: string): boolean {
  const local = email.slice(0, email.lastIndexOf('@')).split('+', 1)[0] ?? '';
  return ROLES.has(local) || ROLES.has(local.replace(/[._-]/g, ''));
}
