import { avatar, esc } from '../markup.ts';
import { legacyId } from '../mail.ts';
import type { Mailbox, PracticeMail } from '../mail.ts';

/** A mail in its thread, in the nesting Gmail uses for its state. `own` is the account's address, shown as «yo». */
export function message(mail: PracticeMail, own: Mailbox, now: Date): string {
  return mail.state === 'expanded' ? expanded(mail, own, now) : collapsed(mail, own, now);
}

/** Older mails between two shown ones: Gmail shows one row with their number. */
export function superCollapsed(mails: PracticeMail[]): string {
  return `<div class="kQ bg adv" role="listitem"><span class="adx"><span>${mails.length}</span></span></div>`;
}

export const bodyOf = (mail: PracticeMail): string =>
  mail.html ??
  mail.text
    .split('\n')
    .map((line) => (line === '' ? '<div><br></div>' : `<div>${esc(line)}</div>`))
    .join('');

const ids = (mail: PracticeMail, own: Mailbox, now: Date): string => {
  const id = legacyId(mail, now);
  const kind = mail.from.email === own.email ? 'a:r' : 'f:';
  return `data-message-id="#msg-${kind}${BigInt(`0x${id}`)}" data-legacy-message-id="${id}"`;
};

export const dateOf = (mail: PracticeMail, now: Date): Date =>
  new Date(now.getTime() - mail.minutesAgo * 60_000);

/** As Gmail writes it in Spanish; the browser's own zone, which it does not name. */
const longDate = (mail: PracticeMail, now: Date): string =>
  new Intl.DateTimeFormat('es', { dateStyle: 'full', timeStyle: 'short' }).format(dateOf(mail, now));

const face = ({ name, email }: Mailbox): string =>
  `<div class="aju"><div class="aCi"><img class="ajn" src="${avatar(name)}" jid="${esc(email)}" data-hovercard-id="${esc(email)}" data-name="${esc(name)}" alt=""></div></div>`;

const sender = ({ name, email }: Mailbox): string =>
  `<span class="gD" email="${esc(email)}" name="${esc(name)}" data-hovercard-id="${esc(email)}">${esc(name)}</span>`;

/** What a folded mail holds: its sender, date and first line, and the empty place of the mail, hidden, with its ids. */
function collapsed(mail: PracticeMail, own: Mailbox, now: Date): string {
  const date = longDate(mail, now);
  return `<div class="kv bg" role="listitem" tabindex="0"><div class="Bk"><div class="G3 G2"><div><div><div class="adf ads">${face(mail.from)}<div class="gs gt"><div class="gE hI"><table class="cf gJ" role="presentation"><tbody><tr><td class="gF gK">${sender(mail.from)}</td><td class="gH bAk"><span class="g3" title="${date}" alt="${date}">${date}</span></td></tr><tr><td colspan="2"><div class="iA g6">${esc(mail.text.split('\n')[0] ?? '')}</div></td></tr></tbody></table></div></div></div><div class="adn ads" ${ids(mail, own, now)} style="display: none"></div></div></div></div></div></div>`;
}

function expanded(mail: PracticeMail, own: Mailbox, now: Date): string {
  const date = longDate(mail, now);
  const recipients = mail.to
    .map(
      (to) =>
        `<span class="g2" email="${esc(to.email)}" name="${to.email === own.email ? 'mí' : esc(to.name)}" data-hovercard-id="${esc(to.email)}">${to.email === own.email ? 'mí' : esc(to.name)}</span>`,
    )
    .join(', ');
  return `<div class="h7 ie nH oy8Mbf" role="listitem" aria-expanded="true"><div class="Bk"><div class="G3 G2"><div><div><div class="adn ads" ${ids(mail, own, now)}>${face(mail.from)}<div class="gs"><div class="gE iv gt"><table class="cf gJ"><tbody><tr class="acZ"><td class="gF gK"><h3 class="iw"><span class="qu">${sender(mail.from)} <span class="go">&lt;${esc(mail.from.email)}&gt;</span></span></h3></td><td class="gH"><div class="gK"><span class="g3" title="${date}" alt="${date}">${date}</span></div></td></tr><tr class="acZ xD"><td colspan="2" class="ady"><div class="iw ajw"><span class="hb">para ${recipients}</span></div></td></tr></tbody></table></div><div class="ii gt"><div class="a3s aiL">${bodyOf(mail)}<div class="yj6qo"></div><div class="adL"></div></div></div></div></div></div></div></div></div></div>`;
}
