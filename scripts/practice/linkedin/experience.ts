import { esc, hash } from '../markup.ts';
import type { Job, PracticePerson } from '../person.ts';
import { c, icon } from './look.ts';
import { memberId, profilePath } from './topCard.ts';
import { WORDS } from './words.ts';

/** The Experience card of 2026: single positions, separated by rules, the newest first. */
export function experience(person: PracticePerson): string {
  const items = person.jobs.map((job) => item(person, job)).join('<hr role="presentation">');
  return card(
    person,
    `<div componentkey="profile_experience_top_anchor_${person.slug}"></div><h2 class="${c('title')}">${WORDS[person.language].experience}</h2>${items}` +
      (person.more
        ? `<div><a class="${c('link')}" href="${profilePath(person)}details/experience/">→</a></div>`
        : ''),
  );
}

/** What stands in its place until the reader scrolls there: boxes without a word. */
export const experienceSkeleton = (person: PracticePerson): string =>
  card(
    person,
    `<div data-late="/flagship-web/experience?slug=${encodeURIComponent(person.slug)}"><div class="${c('line')}"></div><div class="${c('line')}"></div><div class="${c('line')}"></div></div>`,
  );

const card = (person: PracticePerson, inside: string): string =>
  `<div id="com.linkedin.sdui.profile.card.ref${memberId(person)}ExperienceTopLevelSection" componentkey="com.linkedin.sdui.profile.card.ref${memberId(person)}ExperienceTopLevelSection"><div data-display-contents="true"><section class="${c('card pad')}">${inside}</section></div></div>`;

function item({ slug }: PracticePerson, job: Job): string {
  const company = `/company/${job.companyId}/`;
  const line = job.type === undefined ? job.company : `${job.company} · ${job.type}`;
  return `<div componentkey="entity-collection-item--${hash(slug + job.title)}" class="${c('job')}"><div><a href="${company}"><figure class="${c('logo')}">${icon('company-accent-4', `${esc(job.company)} logo`)}</figure></a></div><div><a href="${company}"><p class="${c('strong')}">${esc(job.title)}</p><p>${esc(line)}</p><p class="${c('soft')}">${esc(job.dates)}</p>${job.place === undefined ? '' : `<p class="${c('soft')}">${esc(job.place)}</p>`}</a></div></div>`;
}
