import { describe, expect, test } from 'vitest';
import type { Capture } from '../../utils/pipeline/capture.ts';
import { NOBODY } from '../capture/subject.ts';
import type { Page } from '../hooks/page.ts';
import { decideView, pageView, type Situation } from './view.ts';

const profile = {
  kind: 'linkedin-profile',
  url: 'https://www.linkedin.com/in/elena/',
  slug: 'elena',
  memberId: null,
} as const;
const thread = {
  kind: 'gmail-thread',
  url: 'https://mail.google.com/mail/u/0/#inbox/X',
  slug: null,
  memberId: null,
} as const;
const elena = { ...NOBODY, fullName: 'Elena Prats', emails: ['elena@brisamar.test'] };
const ivan = { ...NOBODY, fullName: 'Iván Torralba', emails: ['ivan@brisamar.test'] };
const rep = { ...NOBODY, fullName: 'The Rep', emails: ['rep@own.example'], self: true };

const capture = (people: Capture['people'], refused: Capture['refused'] = null): Capture => ({
  url: profile.url,
  kind: 'linkedin-profile',
  refused,
  people,
  company: null,
  thread: null,
  complete: true,
  warnings: [],
});
const page = (part: Partial<Page>): Page => ({
  tabId: 1,
  site: 'linkedin',
  address: profile,
  screen: null,
  loading: false,
  ...part,
});
const withCapture = (read: Capture, part: Partial<Page> = {}): Page =>
  page({ ...part, screen: { url: read.url, at: '2026-09-14T09:00:00Z', operationId: 'o', capture: read } });
const situation = (part: Partial<Situation>): Situation => ({
  page: page({}),
  sites: { gmail: true, linkedin: true },
  detour: null,
  pinned: null,
  personAtAddress: null,
  known: {},
  silent: false,
  ...part,
});
const kind = (part: Partial<Situation>) => decideView(situation(part)).kind;

describe('a LinkedIn profile', () => {
  test('unread and unknown: the act of reading it', () => expect(kind({})).toBe('unread'));
  test('unread and known by its address: the person', () =>
    expect(decideView(situation({ personAtAddress: 'p1' }))).toEqual({
      kind: 'person',
      personId: 'p1',
      subject: null,
    }));
  test('switched off: consent, whether known or not', () => {
    const sites = { gmail: true, linkedin: false };
    expect(kind({ sites })).toBe('consent');
    expect(kind({ sites, personAtAddress: 'p1' })).toBe('consent');
  });
  test('nothing is decided while it is not known whether the person is', () =>
    expect(kind({ personAtAddress: undefined })).toBe('waiting'));
  test('refused: says why', () =>
    expect(decideView(situation({ page: withCapture(capture([], 'own-profile')) }))).toMatchObject({
      kind: 'refused',
      refusal: 'own-profile',
    }));
  test('read and new: the review', () =>
    expect(decideView(situation({ page: withCapture(capture([elena])) }))).toMatchObject({
      kind: 'review',
      into: null,
    }));
  test('read and known: the person, with what the page says', () => {
    const view = decideView(
      situation({ page: withCapture(capture([elena])), known: { 'elena@brisamar.test': 'p1' } }),
    );
    expect(view).toMatchObject({
      kind: 'person',
      personId: 'p1',
      subject: { person: { fullName: 'Elena Prats' } },
    });
  });
});

describe('a Gmail thread', () => {
  const gmail = { site: 'gmail', address: thread } as const;
  test('waits for its script, then says that nothing came', () => {
    expect(kind({ page: page(gmail) })).toBe('waiting');
    expect(kind({ page: page(gmail), silent: true })).toBe('silent');
  });
  test('several people: pick; the account itself is nobody to pick', () => {
    expect(kind({ page: withCapture(capture([rep, elena, ivan]), gmail) })).toBe('pick');
    expect(kind({ page: withCapture(capture([rep, elena]), gmail) })).toBe('review');
    expect(kind({ page: withCapture(capture([rep]), gmail) })).toBe('home');
  });
  test('the picked one, and a look at their details again', () => {
    const pageOf = withCapture(capture([elena, ivan]), gmail);
    const known = { 'ivan@brisamar.test': 'p2' };
    const picked = { kind: 'picked', personKey: 'ivan@brisamar.test' } as const;
    expect(
      decideView(situation({ page: pageOf, known, detour: { ...picked, review: false } })),
    ).toMatchObject({
      kind: 'person',
      personId: 'p2',
    });
    expect(decideView(situation({ page: pageOf, known, detour: { ...picked, review: true } }))).toMatchObject(
      {
        kind: 'review',
        into: 'p2',
      },
    );
  });
});

describe('whatever the page', () => {
  test('another site, a feed, an inbox: home', () => {
    const none = { ...profile, kind: 'none', slug: null } as const;
    expect(kind({ page: page({ site: null, address: none }) })).toBe('home');
    expect(kind({ page: page({ address: none }) })).toBe('home');
    expect(kind({ page: page({ site: 'gmail', address: { ...thread, kind: 'gmail-list' } }) })).toBe('home');
  });
  test('a pinned person stays, and the page behind is still known', () => {
    const pinned = situation({ pinned: 'p9' });
    expect(decideView(pinned)).toMatchObject({ kind: 'person', personId: 'p9' });
    expect(pageView(pinned).kind).toBe('unread');
  });
  test('what the rep opens by hand goes before the pin', () => {
    expect(kind({ pinned: 'p9', detour: { kind: 'home' } })).toBe('home');
    expect(decideView(situation({ pinned: 'p9', detour: { kind: 'person', personId: 'p1' } }))).toMatchObject(
      {
        personId: 'p1',
      },
    );
  });
  test('without a tab nothing is claimed', () => expect(kind({ page: null })).toBe('waiting'));
});
