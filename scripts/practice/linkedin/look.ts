import { hash } from '../markup.ts';

/** Class names as the site's build makes them: a hash in place of each word. */
export const c = (words: string): string =>
  words
    .split(' ')
    .map((word) => `_${hash(word)}`)
    .join(' ');

/** The style sheet, written with readable names: `.~card` becomes the hash of `card`. */
export const STYLE = String.raw`
* { box-sizing: border-box; }
body { margin: 0; background: #f4f2ee; color: #191919; font: 14px/1.45 system-ui, sans-serif; }
a { color: inherit; text-decoration: none; }
a:hover { text-decoration: underline; }
p, h2, h3, figure, ul { margin: 0; padding: 0; }
ul { list-style: none; }
[popover][inert], dialog:not(.~sheet) { display: none; }
.~bar { position: sticky; top: 0; z-index: 2; display: flex; gap: 24px; align-items: center; height: 52px; padding: 0 max(16px, calc(50% - 548px)); background: #fff; border-bottom: 1px solid #e0ded9; }
.~mark svg { display: block; fill: #2f5f8f; }
.~nav a { margin-right: 18px; color: #555; }
.~sticky { display: none; }
.~screen { display: grid; grid-template-columns: minmax(0, 1fr) 300px; gap: 24px; max-width: 1128px; min-height: 110vh; margin: 24px auto; padding: 0 16px; }
.~card { margin-bottom: 8px; overflow: hidden; background: #fff; border: 1px solid #e0ded9; border-radius: 8px; }
.~pad { padding: 20px 24px; }
.~cover { height: 132px; background: linear-gradient(120deg, #9db4c0, #c2dfe3 60%, #e0fbfc); }
.~cover svg, .~cover img { display: none; }
.~face { display: block; margin: -72px 0 8px; }
.~face img { width: 128px; height: 128px; border: 4px solid #fff; border-radius: 50%; }
.~row { display: flex; flex-wrap: wrap; gap: 4px 8px; align-items: baseline; }
.~name { font-size: 24px; font-weight: 600; }
.~soft { color: #666; }
.~off { display: none; }
.~title { margin-bottom: 12px; font-size: 18px; font-weight: 600; }
.~orgs { display: grid; gap: 6px; margin-top: 10px; }
.~org, .~job, .~person { display: flex; gap: 12px; align-items: flex-start; }
.~logo { width: 40px; height: 40px; flex: none; background: #e7e5e0; border-radius: 4px; }
.~org .~logo { width: 24px; height: 24px; }
.~logo svg, .~org svg { width: 100%; height: 100%; fill: #8d8b86; }
.~job { padding: 10px 0; }
.~strong { font-weight: 600; }
.~link { color: #2f5f8f; font-weight: 600; }
.~acts { display: flex; gap: 8px; margin-top: 14px; }
.~act { padding: 6px 16px; border: 1px solid #2f5f8f; border-radius: 16px; background: #fff; color: #2f5f8f; font: inherit; font-weight: 600; cursor: pointer; }
.~act.~first { background: #2f5f8f; color: #fff; }
.~narrow { display: none; }
.~line { height: 12px; margin: 10px 0; background: #ecebe8; border-radius: 4px; }
.~person { padding: 14px 24px; border-top: 1px solid #eceae6; }
.~person img { width: 56px; height: 56px; border-radius: 50%; }
.~grow { flex: 1; }
.~post { padding: 16px 24px; border-top: 1px solid #eceae6; }
hr { border: 0; border-top: 1px solid #eceae6; }
.~sheet { position: fixed; inset: 20vh 0 auto; z-index: 3; display: block; width: min(520px, 90vw); margin: auto; padding: 20px 24px; background: #fff; border: 0; border-radius: 8px; box-shadow: 0 8px 40px rgb(0 0 0 / 30%); }
.~fact { display: flex; gap: 12px; margin: 12px 0; }
.~fact > svg { width: 20px; height: 20px; fill: #666; }
@media (max-width: 800px) { .~screen { grid-template-columns: 1fr; } }
`.replaceAll(/\.~(\w+)/g, (_, word: string) => `.${c(word)}`);

/** An icon as the site draws it: found by its id, which is its name. */
export const icon = (id: string, label?: string): string =>
  `<svg id="${id}" ${label === undefined ? 'aria-hidden="true"' : `role="img" aria-label="${label}"`} viewBox="0 0 24 24" width="24" height="24"><rect x="4" y="4" width="16" height="16" rx="3"></rect></svg>`;
