import type { Answer } from '../answer.ts';
import { OWN, PEOPLE, profileOf } from '../people.ts';
import { classicDocument } from './classic.ts';
import { experience } from './experience.ts';
import { feedScreen, peopleScreen } from './lists.ts';
import { profileScreen } from './profile.ts';
import { missingDocument, publicDocument } from './public.ts';
import { sduiDocument } from './shell.ts';
import type { Screen } from './shell.ts';
import { memberId, profilePath } from './topCard.ts';

/** What the practice LinkedIn answers to an address on its host. */
export function answerLinkedIn(url: URL): Answer {
  if (url.pathname === '/flagship-web/screen') {
    const screen = screenAt(url.searchParams.get('path') ?? '');
    return screen ? { type: 'application/json', body: JSON.stringify(screen) } : missing();
  }
  if (url.pathname === '/flagship-web/experience') {
    const person = profileOf(url.searchParams.get('slug') ?? '');
    return person ? { type: 'text/html', body: experience(person) } : missing();
  }
  if (url.pathname === '/') return { redirect: '/feed/' };
  if (url.pathname === '/in/me/') return { redirect: profilePath(OWN) };
  const person = personAt(url.pathname)?.person;
  if (person?.layout === 'classic') return page(classicDocument(person));
  if (person?.layout === 'logged-out') return page(publicDocument(person));
  const screen = screenAt(url.pathname);
  if (screen) return page(sduiDocument(screen));
  return url.pathname.startsWith('/in/') ? { redirect: '/404/' } : missing();
}

function screenAt(path: string): Screen | null {
  if (path === '/feed/') return feedScreen();
  if (path === '/search/results/people/') return peopleScreen();
  const found = personAt(path);
  return found?.person.layout === 'sdui' ? profileScreen(found.person, found.overlay) : null;
}

/** By slug or by member id, with or without the last slash and the contact overlay. */
function personAt(path: string) {
  const [, key, overlay] = /^\/in\/([^/]+)\/?(overlay\/contact-info\/?)?$/.exec(path) ?? [];
  if (key === undefined) return null;
  const person = profileOf(decodeURIComponent(key)) ?? PEOPLE.find((each) => memberId(each) === key);
  return person ? { person, overlay: overlay !== undefined } : null;
}

const page = (body: string): Answer => ({ type: 'text/html', body });
const missing = (): Answer => ({ type: 'text/html', body: missingDocument(), status: 404 });
