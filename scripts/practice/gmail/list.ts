import { esc } from '../markup.ts';
import { legacyId, threadToken } from '../mail.ts';
import type { Mailbox, PracticeThread } from '../mail.ts';
import { dateOf } from './message.ts';

/** The inbox: rows carry the ids of their threads, which is why nobody may look for those in the whole page. */
export function listView(threads: PracticeThread[], own: Mailbox, now: Date): string {
  const rows = threads.map((thread, at) => row(thread, at, own, now)).join('');
  return `<div class="nH g id" role="main" data-view="inbox"><div class="BltHke nH oy8Mbf"><div class="ae4 aDM" gh="tl"><div class="Cp"><table class="F cf zt" role="grid"><tbody>${rows}</tbody></table></div></div></div></div>`;
}

function row(thread: PracticeThread, at: number, own: Mailbox, now: Date): string {
  const first = thread.mails[0];
  const last = thread.mails.at(-1);
  if (!first || !last) return '';
  const [firstId, lastId] = [legacyId(first, now), legacyId(last, now)];
  const seen = thread.unread ? 'zF' : 'yP';
  const people = new Map(thread.mails.map(({ from }) => [from.email, from]));
  const names = [...people.values()]
    .map((from) => {
      const shown = from.email === own.email ? 'yo' : from.name;
      return `<span class="${seen}" email="${esc(from.email)}" name="${esc(shown)}" data-hovercard-id="${esc(from.email)}">${esc(shown)}</span>`;
    })
    .join(', ');
  const date = dateOf(last, now);
  const title = new Intl.DateTimeFormat('es', { dateStyle: 'full', timeStyle: 'short' }).format(date);
  const short = new Intl.DateTimeFormat('es', { day: 'numeric', month: 'short' }).format(date);
  const count = thread.mails.length > 1 ? ` <span class="bx0">${thread.mails.length}</span>` : '';
  const draft = thread.draft ? '<span class="boq">Borrador</span> ' : '';
  return `<tr class="zA ${thread.unread ? 'zE' : 'yO'}" id=":r${at}" role="row" tabindex="-1" data-open="${threadToken(thread)}"><td class="oZ-x3 xY"><div role="checkbox" aria-checked="false" aria-label="Seleccionar" tabindex="-1"></div></td><td class="yX xY" role="gridcell"><div class="yW">${draft}<span class="bA4">${names}</span>${count}</div></td><td class="xY a4W" role="gridcell"><div class="xS" role="link"><div class="y6"><span class="bog"><span data-thread-id="#thread-f:${BigInt(`0x${firstId}`)}" data-legacy-thread-id="${firstId}" data-legacy-last-message-id="${lastId}">${esc(thread.subject)}</span></span><span class="y2">&nbsp;- ${esc(last.text.split('\n').slice(0, 3).join(' '))}</span></div></div></td><td class="xW xY" role="gridcell"><span title="${title}"><span>${short}</span></span></td></tr>`;
}
