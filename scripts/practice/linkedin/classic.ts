import { avatar, esc } from '../markup.ts';
import { PEOPLE } from '../people.ts';
import type { Job, PracticePerson } from '../person.ts';
import { profilePath } from './topCard.ts';
import { WORDS } from './words.ts';

const STYLE = `
body { margin: 0; background: #f4f2ee; color: #191919; font: 14px/1.45 system-ui, sans-serif; }
a { color: inherit; text-decoration: none; }
ul { margin: 0; padding: 0; list-style: none; }
h1, h2 { margin: 0; }
.visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.global-nav { padding: 14px max(16px, calc(50% - 400px)); background: #fff; border-bottom: 1px solid #e0ded9; }
main { max-width: 800px; margin: 24px auto; padding: 0 16px; }
.artdeco-card { margin-bottom: 8px; padding: 20px 24px; background: #fff; border: 1px solid #e0ded9; border-radius: 8px; }
.pv-top-card__photo img { width: 120px; height: 120px; border-radius: 50%; }
.text-heading-xlarge { display: inline; font-size: 24px; }
.pv-text-details__right-panel h2 { font-size: 14px; }
.t-black--light { color: #666; }
.t-bold { font-weight: 600; }
.pvs-entity { padding: 12px 0; border-top: 1px solid #eceae6; }
.pvs-entity .flex-column { display: flex; flex-direction: column; }
.pv-top-card__photo { padding: 0; border: 0; background: none; }
.pv-text-details__right-panel { margin: 6px 0; }
`;

/** Each line stands twice, for eyes and for screen readers. */
const twice = (text: string): string =>
  `<span aria-hidden="true">${esc(text)}</span><span class="visually-hidden">${esc(text)}</span>`;

/** A profile as the site drew it from 2022 to 2024, with the state of an earlier page left in it. */
export function classicDocument(person: PracticePerson): string {
  const words = WORDS[person.language];
  const job = person.jobs[0];
  const digit = person.degree === null ? '' : words.degree(person.degree).slice(2);
  const other = PEOPLE[0];
  return `<!doctype html><html class="theme theme--mercado" lang="${person.language}"><head><meta charset="utf-8"><title>(2) ${esc(person.name)} | LinkedIn</title><meta name="i18nLocale" content="${words.locale}"><link rel="icon" href="data:,"><style>${STYLE}</style></head>
<body class="render-mode-BIGPIPE nav-v2 ember-application" dir="ltr">
<div id="artdeco-toasts__wormhole"><h2 class="visually-hidden">0 notifications total</h2></div>
<header class="global-nav"><a href="/feed/">LinkedIn</a></header>
<code id="bpr-guid-1" style="display: none">${esc(JSON.stringify({ included: [{ firstName: other?.name, publicIdentifier: other?.slug, occupation: other?.headline }] }))}</code>
<main class="scaffold-layout__main" id="main">
<section class="artdeco-card ember-view pv-top-card" data-member-id="9${person.jobs[0]?.companyId ?? 0}"><div class="ph5 pb5">
<button class="pv-top-card-profile-picture pv-top-card__photo" type="button"><img alt="${esc(person.name)}" src="${avatar(person.name)}"></button>
<div class="mt2 relative"><div class="pv-text-details__left-panel"><div><h1 class="text-heading-xlarge inline t-24 v-align-middle break-words">${esc(person.name)}</h1>
<span class="distance-badge t-black--light"><span class="visually-hidden">${digit}</span><span aria-hidden="true" class="dist-value">${digit}</span></span></div>
<div class="text-body-medium break-words">${esc(person.headline ?? '')}</div></div>
<ul class="pv-text-details__right-panel"><li class="pv-text-details__right-panel-item"><a class="pv-text-details__right-panel-item-link" href="#experience"><h2 class="pv-text-details__right-panel-item-text"><div aria-label="Current company" class="inline-show-more-text inline">${esc(job?.company ?? '')}</div></h2></a></li></ul>
<div class="pb2 pv-text-details__left-panel"><span class="text-body-small inline t-black--light break-words">${esc(person.place)}</span>
<span class="pv-text-details__separator t-black--light"><a href="${profilePath(person)}overlay/contact-info/" id="top-card-text-details-contact-info">${words.contactInfo}</a></span></div></div></div></section>
<section class="artdeco-card ember-view"><div class="pv-profile-card-anchor" id="about"></div><div class="pvs-header__container"><h2 class="pvs-header__title">${twice(words.about)}</h2></div><div class="inline-show-more-text">${twice(person.about)}</div></section>
<section class="artdeco-card ember-view"><div class="pv-profile-card-anchor" id="experience"></div><div class="pvs-header__container"><h2 class="pvs-header__title text-heading-large">${twice(words.experience)}</h2></div>
<div class="pvs-list__outer-container"><ul class="pvs-list">${person.jobs.map(row).join('')}</ul></div></section>
</main></body></html>`;
}

const row = (job: Job): string =>
  `<li class="artdeco-list__item pvs-list__item--line-separated"><div class="pvs-entity pvs-entity--padded"><div><a data-field="experience_company_logo" href="https://www.linkedin.com/company/${job.companyId}/"></a></div><div class="display-flex flex-column full-width align-self-center"><div class="display-flex flex-row justify-space-between"><div class="display-flex flex-column full-width"><div class="display-flex align-items-center"><span class="t-bold mr1">${twice(job.title)}</span></div><span class="t-14 t-normal">${twice(job.type === undefined ? job.company : `${job.company} · ${job.type}`)}</span><span class="t-14 t-normal t-black--light">${twice(job.dates)}</span>${job.place === undefined ? '' : `<span class="t-14 t-normal t-black--light">${twice(job.place)}</span>`}</div></div></div></div></li>`;
