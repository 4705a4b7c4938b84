import { esc } from '../markup.ts';
import type { PracticePerson } from '../person.ts';
import { PEOPLE } from '../people.ts';
import { experience, experienceSkeleton } from './experience.ts';
import { c, icon } from './look.ts';
import type { Screen } from './shell.ts';
import { profilePath, topCard } from './topCard.ts';
import { WORDS } from './words.ts';

/** A profile of 2026. With `overlay`, its contact details are open over it, under an address of their own. */
export function profileScreen(person: PracticePerson, overlay: boolean): Screen {
  const words = WORDS[person.language];
  const late = person.experience === 'late';
  return {
    title: `${person.name} | LinkedIn`,
    pageKey: 'd_flagship3_profile_view_base',
    language: person.language,
    html: `<div data-sdui-screen="com.linkedin.sdui.flagshipnav.profile.Profile"><div><main id="workspace" class="${c('screen')}"><div><div><section aria-label="Primary content"><div data-display-contents="true"><div data-testid="lazy-column" data-component-type="LazyColumn">
${topCard(person)}
<div componentkey="com.linkedin.sdui.profile.card.About"><section class="${c('card pad')}"><h2 class="${c('title')}">${words.about}</h2><p><span data-testid="expandable-text-box">${esc(person.about)}</span></p></section></div>
${late ? experienceSkeleton(person) : experience(person)}
</div></div></section></div></div>${aside(person)}</main></div></div>`,
    dialog: overlay ? contactDialog(person) : null,
  };
}

function aside({ slug }: PracticePerson): string {
  const others = PEOPLE.filter((other) => other.slug !== slug && other.layout === 'sdui').slice(0, 4);
  return `<aside aria-label="Complementary"><section class="${c('card')}">${others
    .map(
      (other) =>
        `<a class="${c('person')}" href="${profilePath(other)}"><div class="${c('grow')}"><p class="${c('strong')}">${esc(other.name)}</p><p class="${c('soft')}">${esc(other.headline ?? other.place)}</p></div></a>`,
    )
    .join('')}</section></aside>`;
}

/** Contact details as rows of an icon, a label and a value; LinkedIn shows them to connections only. */
function contactDialog(person: PracticePerson): string {
  const words = WORDS[person.language];
  const { email, phone, website } = person.contact ?? {};
  const address = `linkedin.com${profilePath(person).slice(0, -1)}`;
  const rows = [
    fact('linkedin-bug-medium', 'LinkedIn', `<a href="https://www.${address}/">${esc(address)}</a>`),
    phone === undefined ? '' : fact('phone-handset-small', words.phone, `<span>${esc(phone)}</span>`),
    email === undefined
      ? ''
      : fact('envelope-medium', words.email, `<a href="mailto:${esc(email)}">${esc(email)}</a>`),
    website === undefined
      ? ''
      : fact('link-medium', words.website, `<a href="${esc(website)}">${esc(website)}</a>`),
  ].join('');
  return `<div data-testid="popover-floating" role="dialog" popover="manual" class="${c('sheet')}"><div data-testid="dialog-content" data-sdui-screen="com.linkedin.sdui.flagshipnav.profile.ProfileContactDetailsOverlay"><h2 class="${c('title')}">${esc(person.name)}</h2><div>${rows}</div><a class="${c('link')}" href="${profilePath(person)}">✕</a></div></div>`;
}

const fact = (symbol: string, label: string, value: string): string =>
  `<div class="${c('fact')}">${icon(symbol)}<div><p class="${c('strong')}">${label}</p><p>${value}</p></div></div>`;
