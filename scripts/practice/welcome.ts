import { PEOPLE } from './people.ts';
import { profilePath } from './linkedin/topCard.ts';
import { esc } from './markup.ts';

/** Exists nowhere but here: `.test` is reserved, and the practice browser answers for it. */
export const WELCOME = 'https://welcome.embudo.test/';

const STYLE = `
body { margin: 0; background: #f5f8f7; color: #14211f; font: 16px/1.55 system-ui, sans-serif; }
main { display: grid; grid-template-columns: 1fr 1fr; gap: 48px; max-width: 980px; margin: 8vh auto; padding: 0 24px; }
h1 { grid-column: 1 / -1; margin: 0; font-size: 28px; font-weight: 650; }
h2 { margin: 0 0 8px; font-size: 16px; }
ol { margin: 0; padding-left: 20px; }
li { margin: 8px 0; }
a { color: #0f766e; }
kbd { padding: 1px 6px; border: 1px solid #c6d2cf; border-radius: 4px; background: #fff; font-size: 13px; }
footer { grid-column: 1 / -1; color: #57706b; font-size: 14px; }
@media (max-width: 720px) { main { grid-template-columns: 1fr; } }
`;

/** What to try, in the two languages of the product. */
export function welcomeDocument(): string {
  const linkedIn = 'https://www.linkedin.com';
  const first = PEOPLE[0];
  const profile = first ? linkedIn + profilePath(first) : linkedIn;
  const name = esc(first?.name ?? '');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Embudo · practice</title><link rel="icon" href="data:,"><style>${STYLE}</style></head><body><main>
<h1>Embudo</h1>
<section lang="en"><h2>What to try</h2><ol>
<li>Open the side panel: <kbd>Alt</kbd> <kbd>P</kbd>, or the toolbar icon and <em>Panel</em>.</li>
<li>Go to <a href="${profile}">${name}</a> on LinkedIn, press <em>Read this profile</em>, look it over, save.</li>
<li>Look at <a href="${linkedIn}/search/results/people/">the others</a>: seven languages, old pages and new.</li>
<li>Open <a href="https://mail.google.com/mail/u/0/">the inbox</a> and a thread in it: pick who to keep.</li>
<li>Move a deal on, log a call, undo it. Then click the toolbar icon: your funnel.</li></ol></section>
<section lang="es"><h2>Qué probar</h2><ol>
<li>Abre el panel lateral: <kbd>Alt</kbd> <kbd>P</kbd>, o el icono de la barra y <em>Panel</em>.</li>
<li>Ve a <a href="${profile}">${name}</a> en LinkedIn, pulsa <em>Leer este perfil</em>, revisa y guarda.</li>
<li>Mira a <a href="${linkedIn}/search/results/people/">los demás</a>: siete idiomas, páginas viejas y nuevas.</li>
<li>Abre <a href="https://mail.google.com/mail/u/0/">el correo</a> y uno de sus hilos: elige a quién guardar.</li>
<li>Avanza una oportunidad, registra una llamada, deshaz. Luego pulsa el icono de la barra: tu embudo.</li></ol></section>
<footer><span lang="en">These are practice pages on the real addresses: nothing here reaches Google or LinkedIn, and nobody in them exists.</span> <span lang="es">Son páginas de práctica en las direcciones reales: nada llega a Google ni a LinkedIn, y nadie en ellas existe.</span></footer>
</main></body></html>`;
}
