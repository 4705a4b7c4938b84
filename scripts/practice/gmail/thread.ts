import { esc } from '../markup.ts';
import { legacyId, threadToken } from '../mail.ts';
import type { Mailbox, PracticeMail, PracticeThread } from '../mail.ts';
import { message, superCollapsed } from './message.ts';

/** A thread's view: one child of the main container, kept there and hidden when another view comes. */
export function threadView(thread: PracticeThread, own: Mailbox, now: Date): string {
  const first = thread.mails[0];
  const id = first ? legacyId(first, now) : '';
  const kind = first?.from.email === own.email ? 'a:r' : 'f:';
  return `<div class="nH g id" role="main" data-view="${threadToken(thread)}"><div class="nH a98 iY"><div class="nH"><div class="nH V8djrc byY"><div class="nH"><div class="ha"><h2 class="hP" tabindex="-1" data-thread-perm-id="thread-${kind}${BigInt(`0x${id}`)}" data-legacy-thread-id="${id}">${esc(thread.subject)}</h2></div><div class="bHJ"></div></div></div></div>
<div class="nH aHU"><div class="nH hx"><div class="nH" role="list">${messages(thread.mails, own, now)}</div></div>
<div class="nH ip"><div class="reply"><button type="button" class="ams">Responder</button></div></div></div></div></div>`;
}

/** Runs of super-collapsed mails become one row each. */
function messages(mails: PracticeMail[], own: Mailbox, now: Date): string {
  const parts: string[] = [];
  let folded: PracticeMail[] = [];
  const flush = () => {
    if (folded.length > 0) parts.push(superCollapsed(folded));
    folded = [];
  };
  for (const mail of mails) {
    if (mail.state === 'super-collapsed') folded.push(mail);
    else {
      flush();
      parts.push(message(mail, own, now));
    }
  }
  flush();
  return parts.join('');
}
