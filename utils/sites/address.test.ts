import { describe, expect, test } from 'vitest';
import { pageAddress } from './address.ts';

const MEMBER = `ACoAA${'Bc9_-'.repeat(6)}Wxyz`;
const PERSON = 'https://www.linkedin.com/in/maren-holloway/';

describe('a LinkedIn profile, however it is written', () => {
  test.each([
    PERSON,
    'https://www.linkedin.com/in/maren-holloway',
    'http://www.linkedin.com/in/maren-holloway/',
    'https://linkedin.com/in/maren-holloway/',
    'https://fr.linkedin.com/in/maren-holloway',
    'https://www.linkedin.com./in/maren-holloway/',
    'https://m.linkedin.com/in/maren-holloway/',
    'https://touch.linkedin.com/in/maren-holloway/',
    'https://www.linkedin.com/mwlite/in/maren-holloway',
    'https://www.linkedin.com/mwlite/profile/in/maren-holloway/',
    'https://www.linkedin.com/in/maren-holloway?trk=people&originalSubdomain=uk#experience',
    'https://www.linkedin.com/in/maren-holloway/?locale=es_ES',
    'https://www.linkedin.com/in/maren-holloway/es/',
    'https://www.linkedin.com/in/maren-holloway/overlay/contact-info/',
    'https://www.linkedin.com/in/maren-holloway/overlay/1729/skill-associations-details/',
    'https://www.linkedin.com/in/maren-holloway/details/experience/',
    'https://www.linkedin.com/in/maren-holloway/recent-activity/all/',
    'https://www.linkedin.com//in//maren-holloway//',
  ])('%s', (href) => {
    expect(pageAddress(new URL(href))).toEqual({
      kind: 'linkedin-profile',
      url: PERSON,
      slug: 'maren-holloway',
      memberId: null,
    });
  });

  test.each([
    ['https://www.linkedin.com/in/d%C3%A1vid-szab%C3%B3/', 'dávid-szabó'],
    ['https://www.linkedin.com/in/d%c3%a1vid-szab%c3%b3/', 'dávid-szabó'],
    ['https://www.linkedin.com/in/dávid-szabó/', 'dávid-szabó'],
    ['https://www.linkedin.com/in/%E9%AB%98%E9%81%A0/', '高遠'],
  ])('%s has the slug %s, decoded once', (href, slug) => {
    const address = pageAddress(new URL(href));
    expect(address.slug).toBe(slug);
    expect(pageAddress(new URL(address.url))).toEqual(address);
  });

  test('keeps the case of a slug and of a member id, and tells them apart', () => {
    expect(pageAddress(new URL('https://www.linkedin.com/in/MarenH/')).slug).toBe('MarenH');
    expect(pageAddress(new URL(`https://www.linkedin.com/in/${MEMBER}/`))).toEqual({
      kind: 'linkedin-profile',
      url: `https://www.linkedin.com/in/${MEMBER}/`,
      slug: null,
      memberId: MEMBER,
    });
  });

  test('`me` is nobody whose record could be asked for', () => {
    expect(pageAddress(new URL('https://www.linkedin.com/in/me/'))).toMatchObject({
      slug: null,
      memberId: null,
    });
  });

  test.each([
    'https://www.linkedin.com/in/',
    'https://www.linkedin.com/in/%2Fadmin/',
    'https://www.linkedin.com/in/a%252Fb/',
    'https://www.linkedin.com/in/a%00b/',
    `https://www.linkedin.com/in/${'a'.repeat(200)}/`,
    'https://www.linkedin.com/pub/maren/1/2/3',
    'https://www.linkedin.com/comm/in/maren-holloway',
    'https://www.linkedin.com/profile/view?id=1',
  ])('%s is no profile', (href) => {
    expect(pageAddress(new URL(href))).toMatchObject({ kind: 'none', slug: null });
  });

  test('a slug that cannot be decoded stays as it is', () => {
    expect(pageAddress(new URL('https://www.linkedin.com/in/caf%E9/')).kind).toBe('none');
  });
});

describe('other pages of LinkedIn', () => {
  test.each([
    [
      'https://www.linkedin.com/company/1441/about/',
      'linkedin-company',
      'https://www.linkedin.com/company/1441/',
    ],
    [
      'https://it.linkedin.com/company/cartiera?trk=x',
      'linkedin-company',
      'https://www.linkedin.com/company/cartiera/',
    ],
    [
      'https://www.linkedin.com/school/ellsmere/',
      'linkedin-company',
      'https://www.linkedin.com/school/ellsmere/',
    ],
    [
      'https://www.linkedin.com/sales/lead/ACwAAx,NAME_SEARCH,ab1?_ntb=z',
      'sales-lead',
      'https://www.linkedin.com/sales/lead/ACwAAx,NAME_SEARCH,ab1',
    ],
    [
      'https://www.linkedin.com/sales/search/people?query=x',
      'sales-people',
      'https://www.linkedin.com/sales/search/people',
    ],
    ['https://www.linkedin.com/sales/ssi', 'none', 'https://www.linkedin.com/sales/ssi'],
    [
      'https://www.linkedin.com/search/results/people/?keywords=a',
      'linkedin-people',
      'https://www.linkedin.com/search/results/people/',
    ],
    [
      'https://www.linkedin.com/messaging/thread/2-abc==/',
      'linkedin-messaging',
      'https://www.linkedin.com/messaging/thread/2-abc==/',
    ],
    ['https://www.linkedin.com/feed/?x=1', 'none', 'https://www.linkedin.com/feed/'],
    ['https://www.linkedin.com/preload/?_bprMode=vanilla', 'none', 'https://www.linkedin.com/preload/'],
  ])('%s is %s', (href, kind, url) => {
    expect(pageAddress(new URL(href))).toEqual({ kind, url, slug: null, memberId: null });
  });
});

const at = (rest: string): string => pageAddress(new URL(`https://mail.google.com/mail/u/0/${rest}`)).kind;

describe('Gmail', () => {
  test.each([
    ['#inbox/FMfcgzQgLabcdEFghijKLmnopQRstuVW'],
    ['#search/from%3Aana/FMfcgzQgLabcdEFghijKLmnopQRstuVW'],
    ['#label/big+deals/19e8420c28044444?compose=new'],
    ['#all/19e8420c28044444'],
    ['#inbox/%23thread-f%3A1872782740685520896'],
    ['popout?ver=abc&search=inbox&th=%23thread-f%3A187&cvid=1'],
    ['?view=pt&search=all&th=19f60ecab980abcd'],
  ])('%s is a thread', (rest) => expect(at(rest)).toBe('gmail-thread'));

  test.each([
    [''],
    ['#inbox'],
    ['#inbox/p2'],
    ['#label/ACCOUNTS'],
    ['#search/19e8420c28044444'],
    ['#category/social'],
  ])('%s is a list', (rest) => expect(at(rest)).toBe('gmail-list'));

  test.each([
    ['#settings/general'],
    ['#chat/home'],
    ['#inbox?compose=new'],
    ['#contacts'],
    ['?ui=2&view=om&th=19f60ecab980abcd'],
  ])('%s is neither', (rest) => expect(at(rest)).toBe('none'));
});

describe('hosts are compared whole', () => {
  test.each([
    'https://mail.google.com.evil.test/mail/u/0/#inbox/FMfcgzQgLabcdEFghijKLmnopQRstuVW',
    'https://evil.test/mail/u/0/#inbox/FMfcgzQgLabcdEFghijKLmnopQRstuVW',
    'https://www.linkedin.com.evil.test/in/maren-holloway/',
    'https://evil-linkedin.com/in/maren-holloway/',
    'https://www.linkedin.com@evil.test/in/maren-holloway/',
    'https://www.linkedin.com:8443/in/maren-holloway/',
    'https://evil.linkedin.com/in/maren-holloway/',
    'ftp://www.linkedin.com/in/maren-holloway/',
    'chrome-extension://abcdefgh/www.linkedin.com/in/maren-holloway/',
    'about:blank',
  ])('%s is nothing', (href) => {
    expect(pageAddress(new URL(href))).toMatchObject({ kind: 'none', slug: null, memberId: null });
  });

  test('an unknown address keeps neither query nor fragment', () => {
    expect(pageAddress(new URL('https://shop.test/a?token=1#x')).url).toBe('https://shop.test/a');
  });
});
