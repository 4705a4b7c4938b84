import { avatar, esc } from '../markup.ts';
import { PEOPLE } from '../people.ts';
import type { PracticePerson } from '../person.ts';
import { c } from './look.ts';
import type { Screen } from './shell.ts';
import { memberId, profilePath } from './topCard.ts';

/** Only pages of the newest layout are reached without loading a document. */
const link = (person: PracticePerson, inside: string): string =>
  `<a href="${profilePath(person)}" data-view-name="search-result-lockup-title"${person.layout === 'sdui' ? '' : ' data-full'}>${inside}</a>`;

/** People search: photo and name both link to the profile, as on the site. */
export function peopleScreen(): Screen {
  const rows = PEOPLE.map(
    (person) =>
      `<div role="listitem" data-view-name="people-search-result" class="${c('person')}">${link(person, `<img alt="" src="${avatar(person.name)}">`)}<div class="${c('grow')}"><p class="${c('strong')}">${link(person, esc(person.name))}</p><p>${esc(person.headline ?? '')}</p><p class="${c('soft')}">${esc(person.place)}</p></div></div>`,
  ).join('');
  const member = `<div role="listitem" data-view-name="people-search-result" class="${c('person')}"><div class="${c('grow')}"><p class="${c('strong')}">Miembro de LinkedIn</p><p class="${c('soft')}">Fuera de tu red</p></div></div>`;
  return screen(
    'Buscar | LinkedIn',
    'd_flagship3_search_srp_people',
    'com.linkedin.sdui.flagshipnav.search.SearchResultsPeople',
    `<section class="${c('card')}"><div role="list">${rows}${member}</div></section>`,
  );
}

/** The feed: posts by people, with links to them by slug and by member id. */
export function feedScreen(): Screen {
  const posts = PEOPLE.filter((person) => person.layout === 'sdui')
    .slice(0, 6)
    .map(
      (person) =>
        `<div role="listitem" class="${c('post')}"><p class="${c('strong')}"><a href="${profilePath(person)}">${esc(person.name)}</a></p><p class="${c('soft')}">${esc(person.headline ?? '')}</p><p>${esc(person.about)}</p><p class="${c('soft')}"><a data-full href="/in/${memberId(person)}/">12</a></p></div>`,
    )
    .join('');
  return screen(
    'Feed | LinkedIn',
    'd_flagship3_feed',
    'com.linkedin.sdui.flagshipnav.feed.MainFeed',
    `<section class="${c('card')}"><div data-testid="mainFeed" role="list">${posts}</div></section>`,
  );
}

const screen = (title: string, pageKey: string, sdui: string, inside: string): Screen => ({
  title,
  pageKey,
  language: 'es',
  dialog: null,
  html: `<div data-sdui-screen="${sdui}"><div><main id="workspace" class="${c('screen')}"><div>${inside}</div><aside aria-label="Complementary"></aside></main></div></div>`,
});
