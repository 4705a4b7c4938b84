import { avatar, esc, hash } from '../markup.ts';
import type { PracticePerson } from '../person.ts';
import { c, icon } from './look.ts';
import { WORDS } from './words.ts';

/** `ACoAA` and 34 characters, made from the slug: the same person always has the same member id. */
export const memberId = ({ slug }: PracticePerson): string =>
  `ACoAA${[0, 1, 2, 3, 4]
    .map((part) => hash(`${slug}${part}`))
    .join('')
    .slice(0, 34)}`;

export const profilePath = ({ slug }: PracticePerson): string => `/in/${encodeURIComponent(slug)}/`;

/** The head of a profile of 2026, as `section` inside a keyed `div`; wide and narrow action bars both stand in it. */
export function topCard(person: PracticePerson): string {
  const words = WORDS[person.language];
  const key = `com.linkedin.sdui.profile.card.ref${memberId(person)}Topcard`;
  const path = profilePath(person);
  return `<div id="${key}" componentkey="${key}"><div data-display-contents="true"><section componentkey="${key}" class="${c('card')}"><div><div><div>
<div class="${c('cover')}"><div role="button"><figure>${icon('person-medium', 'Cover')}<img alt="Cover" src="data:,"></figure></div></div>
<div class="${c('pad')}">
<a href="${path}" componentkey="topcard-logo-image-referencekey" class="${c('face')}"><div aria-label="Photo"><figure aria-hidden="true">${person.degree === null ? '' : ''}<img alt="" src="${avatar(person.name)}"></figure></div></a>
<div><div>
<div class="${c('row')}"><div data-display-contents="true"><a href="${path}" aria-haspopup="dialog"><div><h2 class="${c('name')}">${esc(person.name)}</h2></div></a></div>
${person.pronouns ? `<p class="${c('soft')}">${esc(person.pronouns)}</p>` : ''}${degree(person)}</div>
${person.headline === null ? '' : `<p>${esc(person.headline)}</p>`}
${orgLine(person)}
<div class="${c('row soft')}"><p>${esc(person.place)}</p><p>·</p><p><a class="${c('link')}" href="${path}overlay/contact-info/">${words.contactInfo}</a></p></div>
<div class="${c('orgs')}">${org(person.jobs[0]?.company, 'company-accent-4')}${org(person.school, 'school-accent-4')}</div>
</div><div class="${c('soft')}"><a href="/search/results/people/?origin=MEMBER_PROFILE_CANNED_SEARCH"><p>${words.connections}</p></a></div>
<div data-display-contents="true">${actions(person, 'acts')}${actions(person, 'narrow')}</div></div></div></div></div></div></section></div></div>`;
}

/** Both badges are in the page; the one that does not count is wrapped and hidden. */
function degree({ degree: digit, language }: PracticePerson): string {
  if (digit === null) return '';
  const words = WORDS[language];
  const other = digit === 1 ? 2 : 1;
  return `<div data-display-contents="true" class="${c('off')}"><p>${words.degree(other)}</p></div><p class="${c('soft')}">${words.degree(digit)}</p>`;
}

function orgLine({ jobs, school }: PracticePerson): string {
  const line = [jobs[0]?.company, school].filter((part) => part !== undefined).join(' · ');
  return line === '' ? '' : `<p class="${c('soft')}">${esc(line)}</p>`;
}

const org = (name: string | undefined, symbol: string): string =>
  name === undefined
    ? ''
    : `<div role="button" tabindex="0" class="${c('org')}"><figure aria-hidden="true" class="${c('logo')}">${icon(symbol)}</figure><div><p><span>${esc(name)}&#8203;</span></p></div></div>`;

function actions(person: PracticePerson, place: 'acts' | 'narrow'): string {
  const words = WORDS[person.language];
  if (person.own)
    return `<div class="${c(place)}"><a class="${c('act first')}" href="${profilePath(person)}opportunities/job-opportunities/onboarding/">Disponible para</a><a class="${c('act')}" href="${profilePath(person)}edit/forms/intro/new/" aria-label="Editar">Editar</a></div>`;
  const compose = `/messaging/compose/?profileUrn=${encodeURIComponent(`urn:li:fsd_profile:${memberId(person)}`)}&amp;recipient=${memberId(person)}&amp;screenContext=NON_SELF_PROFILE_VIEW&amp;interop=msgOverlay`;
  const invite =
    person.degree === 1
      ? ''
      : `<a class="${c('act first')}" href="/preload/custom-invite/?vanityName=${encodeURIComponent(person.slug)}" aria-label="${words.connect}: ${esc(person.name)}">${words.connect}</a>`;
  return `<div class="${c(place)}">${invite}<a class="${c('act')}" href="${compose}">${words.message}</a><button class="${c('act')}" aria-expanded="false">${words.more}</button></div>`;
}
