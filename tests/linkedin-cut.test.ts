import { readFileSync, readdirSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { CaptureAsRead, CapturedPerson } from '../utils/pipeline/capture.ts';
import { linkedinProfile } from '../utils/sites/linkedin-profile.ts';

const DIR = 'tests/fixtures/linkedin-profile';
/** Pages of one person, each with the address in its first line. */
const pages = readdirSync(DIR)
  .filter((name) => name.endsWith('.html') && !name.startsWith('refuse-'))
  .map((name) => [name, readFileSync(`${DIR}/${name}`, 'utf8')] as const);

/** Cuts per page; a prime step lands in tags, attributes and texts alike. */
const CUTS = 23;

function read(html: string): CaptureAsRead {
  const url = /"url": ?"([^"]+)"/.exec(html)?.[1] ?? '';
  const { window } = new JSDOM(html.slice(html.indexOf('\n') + 1), { url });
  const capture = linkedinProfile.read(window.document, new URL(url));
  window.close();
  return capture;
}

const FIELDS = ['fullName', 'headline', 'title', 'company', 'location', 'degree'] as const;
const shown = (person: CapturedPerson) =>
  FIELDS.slice(1).some((field) => person[field] !== null) ||
  person.positions.length + person.emails.length + person.phones.length > 0;

describe('a page that stopped loading', () => {
  test.each(pages)('%s is refused, or read as far as it goes', (_, html) => {
    const [whole] = read(html).people;
    const start = html.indexOf('<body');
    for (let cut = 1; cut < CUTS; cut += 1) {
      const [person] = read(html.slice(0, start + Math.floor(((html.length - start) * cut) / CUTS))).people;
      if (!person) continue;
      expect(shown(person)).toBe(true);
      expect(person.fullName).toBe(whole?.fullName);
    }
  });
});
