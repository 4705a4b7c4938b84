import { avatar, esc } from '../markup.ts';
import type { PracticePerson } from '../person.ts';
import { profilePath } from './topCard.ts';

const STYLE = `
body { margin: 0; background: #f4f2ee; color: #191919; font: 15px/1.5 system-ui, sans-serif; }
main, header { max-width: 800px; margin: 0 auto; padding: 20px 16px; }
section { margin-bottom: 8px; padding: 20px 24px; background: #fff; border: 1px solid #e0ded9; border-radius: 8px; }
img { width: 112px; height: 112px; border-radius: 50%; }
h1, h2, h3, h4, p { margin: 4px 0; }
ul { padding: 0; list-style: none; }
`;

/** The page that visitors without an account get: one graph of linked data, one heading, one card. */
export function publicDocument(person: PracticePerson): string {
  const address = `https://www.linkedin.com${profilePath(person)}`;
  const job = person.jobs[0];
  const graph = {
    '@context': 'http://schema.org',
    '@graph': [
      {
        '@type': 'Person',
        name: person.name,
        url: address,
        sameAs: address,
        jobTitle: [job?.title],
        worksFor: [{ '@type': 'Organization', name: job?.company }],
        address: { '@type': 'PostalAddress', addressLocality: person.place },
      },
    ],
  };
  const title = `${person.name} - ${job?.company ?? ''} | LinkedIn`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${esc(title)}</title><meta name="pageKey" content="public_profile_v3_desktop"><meta property="og:title" content="${esc(title)}"><meta property="og:url" content="${address}"><meta property="og:type" content="profile"><link rel="canonical" href="${address}"><link rel="icon" href="data:,"><script type="application/ld+json">${JSON.stringify(graph).replaceAll('<', '\\u003c')}</script><style>${STYLE}</style></head>
<body dir="ltr"><header><a href="/feed/">LinkedIn</a></header><main class="main" role="main" id="main-content">
<section class="top-card-layout"><div class="top-card-layout__card"><img class="top-card__profile-image" alt="${esc(person.name)}" src="${avatar(person.name)}"><div class="top-card-layout__entity-info-container"><div class="top-card-layout__entity-info"><h1 class="top-card-layout__title">${esc(person.name)}</h1><h2 class="top-card-layout__headline">${esc(person.headline ?? '')}</h2><div class="profile-info-subheader"><div class="not-first-middot"><span>${esc(person.place)}</span></div></div></div></div></div></section>
<section class="core-section-container summary"><h2 class="core-section-container__title">About</h2><p>${esc(person.about)}</p></section>
<section class="core-section-container experience" data-section="experience"><h2 class="core-section-container__title">Experience</h2><ul class="experience__list">${person.jobs
    .map(
      (each) =>
        `<li class="profile-section-card experience-item"><h3 class="profile-section-card__title"><span class="experience-item__title">${esc(each.title)}</span></h3><h4 class="profile-section-card__subtitle"><span class="experience-item__subtitle">${esc(each.company)}</span></h4><div class="experience-item__duration"><span class="date-range"><time>Feb 2020</time> - Present</span></div></li>`,
    )
    .join('')}</ul></section></main></body></html>`;
}

/** What the site shows for a profile that is gone. */
export const missingDocument = (): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>LinkedIn</title><link rel="icon" href="data:,"><style>${STYLE}</style></head><body><main id="workspace"><section><h2>This page doesn’t exist</h2><p>Please check your URL or return to LinkedIn home.</p><p><a href="/feed/">Go to your feed</a></p></section></main></body></html>`;
