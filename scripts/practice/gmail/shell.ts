import { esc, script } from '../markup.ts';
import type { PracticeAccount } from '../mail.ts';
import { ACCOUNTS } from '../mails.ts';
import { gmailPage } from './page.ts';
import { STYLE } from './style.ts';

/** The document of one account; its views are fetched by its script. */
export function gmailDocument(account: PracticeAccount): string {
  const { name, email } = account.owner;
  const others = ACCOUNTS.map(
    ({ owner }, at) => `<a href="/mail/u/${at}/">${esc(owner.name)} · ${esc(owner.email)}</a>`,
  ).join('');
  return `<!doctype html><html lang="es"><head><meta charset="utf-8"><meta name="og-profile-acct" content="${email}"><title>${email} - Gmail</title><link rel="icon" href="data:,"><style>${STYLE}</style></head>
<body class="aAA"><header role="banner" id="gb"><span class="name">Gmail <small>(práctica)</small></span>
<details><summary><a class="gb_x" role="button" tabindex="0" href="https://accounts.google.com/SignOutOptions?hl=es" aria-label="Cuenta de Google: ${esc(name)}  
(${email})">${esc(name.slice(0, 1))}</a></summary><div class="menu">${others}</div></details></header>
<div class="nH bkK"><div class="aeN"><button type="button" class="T-I">Redactar</button><a href="#inbox">Recibidos</a><a href="#starred">Destacados</a><a href="#sent">Enviados</a></div>
<div class="nH"><div class="aeF"><div class="nH"></div></div></div></div>
${script(gmailPage)}</body></html>`;
}
