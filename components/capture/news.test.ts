import { expect, test } from 'vitest';
import type { PersonCard } from '../hooks/people.ts';
import { personNews } from './news.ts';
import { NOBODY, typedSubject } from './subject.ts';

const row = {
  realmId: 'r',
  ownerId: 'r',
  createdAt: '2026-01-10T09:00:00.000Z',
  updatedAt: '2026-01-10T09:00:00.000Z',
  deletedAt: null,
  _h: {},
};
const typedAt = (at: string) => ({ site: 'typed', page: null, at, layer: null, confidence: null }) as const;
const card = (person: Partial<PersonCard['person']> = {}): PersonCard => ({
  person: {
    ...row,
    id: 'p1',
    fullName: 'Elena Prats',
    headline: null,
    title: 'Buyer',
    location: null,
    companyId: null,
    tags: [],
    origins: {},
    searchName: 'elena prats',
    words: ['elena', 'prats'],
    lastActivityAt: row.createdAt,
    own: {},
    ...person,
  },
  company: null,
  contacts: [],
  deals: [],
});
const onPage = {
  ...typedSubject(null),
  person: { ...NOBODY, fullName: 'elena prats', title: 'Head of Buying', emails: ['e@brisamar.test'] },
};
const readAt = '2026-09-14T09:00:00.000Z';

test('names what differs and what is missing, not what only differs in case', () => {
  expect(personNews(card(), onPage, readAt)).toEqual(['title', 'email']);
});

test('what the rep has said since the reading is no news', () => {
  const origins = { title: typedAt('2026-09-14T09:05:00.000Z') };
  expect(personNews(card({ origins }), onPage, readAt)).toEqual(['email']);
  expect(personNews(card({ createdAt: '2026-09-14T09:05:00.000Z' }), onPage, readAt)).toEqual([]);
});

test('what the rep had said before the page was read can be out of date', () => {
  const origins = { title: typedAt('2026-02-01T09:00:00.000Z') };
  expect(personNews(card({ origins }), onPage, readAt)).toEqual(['title', 'email']);
});
