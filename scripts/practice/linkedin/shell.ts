import { avatar, esc, script } from '../markup.ts';
import { OWN, PEOPLE } from '../people.ts';
import type { Language } from '../person.ts';
import { linkedInPage } from './page.ts';
import { c, icon, STYLE } from './look.ts';
import { profilePath } from './topCard.ts';
import { WORDS } from './words.ts';

/** What the site sends for one address: put into the page, or into a new document around it. */
export interface Screen {
  title: string;
  pageKey: string;
  language: Language;
  html: string;
  /** An open dialog, outside `main`. */
  dialog: string | null;
}

/** The document around a screen: navigation with its hidden list of recent people, the page's own script, the traps. */
export function sduiDocument(screen: Screen): string {
  const recent = PEOPLE.slice(0, 3)
    .map(
      (person) => `<div role="option"><a href="${profilePath(person)}"><p>${esc(person.name)}</p></a></div>`,
    )
    .join('');
  return `<!doctype html><html lang="${screen.language}" dir="ltr" translate="no"><head><meta charset="utf-8"><meta name="como-t" content="${esc(
    JSON.stringify({ appId: 'com.linkedin.flagship3.d_web', locale: WORDS[screen.language].locale }),
  )}"><title>${esc(screen.title)}</title><meta name="como-pk" content="${screen.pageKey}"><link rel="icon" href="data:,"><style>${STYLE}</style></head>
<body data-rehydrated="true" data-color-scheme="light"><div id="root" data-strictmode="true">
<dialog data-testid="dialog"><section><h2 data-testid="toasts-title">0 notifications</h2></section></dialog>
<nav data-testid="primary-nav" class="${c('bar')}"><span class="${c('mark')}">${icon('linkedin-bug-blue-medium', 'LinkedIn')}</span><span class="${c('nav')}"><a href="/feed/">Inicio</a><a href="/search/results/people/">Mi red</a><a href="/in/me/">Yo</a></span>
<div role="dialog" data-testid="popover-floating" popover="manual" inert><div role="listbox">${recent}</div></div></nav>
<div class="${c('sticky')}" data-testid="sticky-card"><img alt="" src="${avatar(OWN.name)}"></div>
<div id="screens">${screen.html}</div>
<div id="dialogs">${screen.dialog ?? ''}</div></div>
<div id="interop-outlet" data-testid="interop-shadowdom"></div><iframe title="advertisement" hidden></iframe>
${script(linkedInPage)}</body></html>`;
}
