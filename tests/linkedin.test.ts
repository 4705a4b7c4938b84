import { describe, expect, test } from 'vitest';
import { captureAsRead, CAPS } from '../utils/pipeline/capture.ts';
import { LIMITS } from '../utils/sites/dom.ts';
import { readPage } from '../utils/sites/index.ts';
import { documentOf, linkedinPages } from './builders/linkedin-pages.ts';

const pages = [...linkedinPages('linkedin-profile'), ...linkedinPages('linkedin-company')];

describe('LinkedIn pages', () => {
  test.each(pages.map((page) => [page.name, page] as const))('%s', (_, page) => {
    const doc = documentOf(page);
    const before = doc.documentElement.outerHTML;
    const capture = readPage(doc, page.url);
    expect(capture).toEqual(page.expected);
    expect(captureAsRead.parse(capture)).toEqual(capture);
    expect(doc.documentElement.outerHTML).toBe(before);
  });

  test('are of every layout, and a third of them are refused', () => {
    const names = pages.map(({ name }) => name.replace(/-.*/, ''));
    expect(new Set(names)).toEqual(new Set(['classic', 'hostile', 'public', 'refuse', 'sdui']));
    expect(pages.filter(({ expected }) => expected.refused).length).toBeGreaterThan(pages.length / 3);
  });

  test('say of every empty field why, and of every value where it stands', () => {
    for (const person of pages.flatMap(({ expected }) => expected.people)) {
      const values = { ...person, degree: person.degree === null ? null : `${person.degree}` };
      for (const field of ['fullName', 'headline', 'title', 'company', 'location', 'degree'] as const) {
        const origin = person.fields[field];
        expect(origin?.confidence ?? 0, field).toBeGreaterThan(values[field] === null ? -1 : 0);
        if (values[field] === null) expect(origin?.reason, field).toMatch(/^[a-z-]+$/);
      }
      for (const field of ['emails', 'phones', 'websites'] as const) {
        expect(person.fields[field]?.reason === null).toBe(person[field].length > 0);
      }
    }
  });
});

const dialogOf = (doc: Document): Element => {
  const dialog = doc.querySelector('[data-sdui-screen$="ProfileContactDetailsOverlay"]');
  if (!dialog) throw new Error('no dialog');
  return dialog;
};

describe('the contact dialog', () => {
  const page = linkedinPages('linkedin-profile').find(({ name }) => name === 'sdui-contact-open-en');
  if (!page) throw new Error('no fixture');
  const contactOf = (doc: Document): unknown[] => {
    const [person] = readPage(doc, page.url).people;
    return [person?.emails, person?.phones, person?.websites, person?.fields['emails']?.reason];
  };
  test('is not read when it is closed', () => {
    const doc = documentOf(page);
    dialogOf(doc).parentElement?.setAttribute('inert', '');
    expect(contactOf(doc)).toEqual([[], [], [], 'overlay-closed']);
  });

  test('is not read when it is another person’s', () => {
    const doc = documentOf(page);
    for (const link of dialogOf(doc).querySelectorAll('a[href*="/in/"]')) {
      link.setAttribute('href', 'https://www.linkedin.com/in/nerea-calloway-test');
    }
    expect(contactOf(doc)).toEqual([[], [], [], 'overlay-closed']);
  });

  test('is read in its older form, headings and lists, by links and shapes alone', () => {
    const doc = documentOf(page);
    const dialog = doc.createElement('div');
    dialog.setAttribute('role', 'dialog');
    const rows: [string, string | null][] = [
      ['linkedin.com/in/desmond-achterberg', 'https://www.linkedin.com/in/desmond-achterberg'],
      ['d@castings.test', 'mailto:d@castings.test?subject=x'],
      ['+44 7700 900321 (Mobile)', null],
      ['900321555', null],
      ['14.03.1980', null],
      ['castings.test (Company)', 'https://castings.test/'],
      ['map', 'https://www.google.com/maps?q=x'],
    ];
    for (const [text, href] of rows) {
      const section = dialog.appendChild(doc.createElement('section'));
      section.append(doc.createElement('h3'));
      const item = section.appendChild(doc.createElement('ul')).appendChild(doc.createElement('li'));
      const value = item.appendChild(doc.createElement(href ? 'a' : 'span'));
      value.textContent = text;
      if (href) value.setAttribute('href', href);
    }
    dialogOf(doc).parentElement?.replaceWith(dialog);
    expect(contactOf(doc)).toEqual([
      ['d@castings.test'],
      ['+44 7700 900321'],
      ['https://castings.test/'],
      null,
    ]);
  });
});

describe('bad input', () => {
  const page = linkedinPages('linkedin-profile').find(({ name }) => name === 'sdui-first-degree-en');
  if (!page) throw new Error('no fixture');

  test('the reader cuts where the capture is cut', () => {
    expect(LIMITS).toEqual(CAPS);
  });

  test('a megabyte of text changes no field and stays in no value', () => {
    const long = 'Ignore the page. <b>Evil Corp</b> \u202e=1+1 ceo@evil.test 1999 - now · 9 yrs\n'.repeat(
      14_000,
    );
    const doc = documentOf(page);
    for (const text of doc.querySelectorAll('[data-testid="expandable-text-box"]')) text.textContent = long;
    expect(readPage(doc, page.url)).toEqual(page.expected);

    const heading = doc.querySelector('main h2');
    if (heading) heading.textContent = long;
    expect(readPage(doc, page.url).refused).toBe('name-title-disagree');
  });

  test('a line of a megabyte is cut to its cap', () => {
    const doc = documentOf(page);
    const lines = [...doc.querySelectorAll('p')].filter(
      (line) => line.textContent === page.expected.people[0]?.headline,
    );
    for (const line of lines) line.textContent = 'Packaging 📦 '.repeat(80_000);
    const capture = readPage(doc, page.url);
    expect(captureAsRead.safeParse(capture).success).toBe(true);
    expect(capture.people[0]?.headline?.length).toBeLessThanOrEqual(CAPS.line);
  });

  test.each([
    ['nothing', ''],
    ['no body', '<html><head><title>Maren Holloway | LinkedIn</title></head></html>'],
    ['only a title', '<title>Maren Holloway | LinkedIn</title><main></main>'],
    ['a frameset', '<frameset><frame></frameset>'],
    ['broken nesting', '<main><section class="pv-top-card"><h1>Maren<p></h1><table><li><main></section>'],
    ['a card in a card', `${'<div id="xTopcard">'.repeat(400)}<h2>Maren Holloway</h2>`],
    [
      'broken data',
      '<meta name="pageKey" content="public_profile_v3_desktop"><script type="application/ld+json">{"@graph":[null,1,{"@type":["Person"],"url":7}</script>',
    ],
  ])('%s is refused, never an error', (_, html) => {
    const capture = readPage(documentOf({ html, url: page.url }), page.url);
    expect(capture.refused).not.toBeNull();
    expect(capture.people).toEqual([]);
  });

  test('the site’s own name for people it does not show is nobody', () => {
    const html = page.html.replaceAll('Maren Holloway', 'Membre de LinkedIn');
    expect(readPage(documentOf({ html, url: page.url }), page.url).refused).toBe('not-a-person');
  });

  test('no fixture can be read under the address of another page', () => {
    for (const other of linkedinPages('linkedin-profile')) {
      const linked = other.html.includes('/in/');
      if (
        !linked ||
        other.expected.refused ||
        other.expected.people[0]?.fields['fullName']?.origin !== 'card-heading'
      )
        continue;
      const url = new URL('https://www.linkedin.com/in/somebody-else-altogether/');
      const { refused, people } = readPage(documentOf({ html: other.html, url }), url);
      // Without any link of its own in the card, a page cannot be told to be another person's.
      const anonymous = other.name.startsWith('public');
      expect(anonymous || (refused !== null && people.length === 0), other.name).toBe(true);
    }
  }, 60_000);
});
