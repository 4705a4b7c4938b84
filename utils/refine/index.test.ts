import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { page } from '../../tests/builders/captures.ts';
import { capture, captureAsRead } from '../pipeline/capture.ts';
import { refine } from './index.ts';

const context = { country: null, ownAddresses: ['ada@sales.acme.test'] };
const domain = (website: string | null, name: string | null = 'Globex') => {
  const company = {
    name,
    website,
    industry: null,
    size: null,
    location: null,
    linkedinSlug: null,
    linkedinId: null,
  };
  return refine(page({ company }), context).company?.domain;
};

describe('a company', () => {
  it.each([
    ['https://www.ventas.globex.co.uk/x', 'globex.co.uk'],
    ['http://globex.test', 'globex.test'],
    ['https://facebook.com/globex', null],
    ['http://10.0.0.1/', null],
    [null, null],
  ])('with the website %j has the domain %j', (website, result) => expect(domain(website)).toBe(result));
  it('may be the social site itself', () =>
    expect(domain('https://www.facebook.com/careers', 'Facebook')).toBe('facebook.com'));
});

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 64 }),
  fc.emailAddress().map((address) => address.slice(0, 64)),
  fc.constant('+34 911234567 ext 3'),
);
const label = fc.string({ unit: 'binary', maxLength: 32 });
const maybe = fc.option(text);
const anyPerson = fc.record({
  fullName: maybe,
  headline: maybe,
  title: maybe,
  company: maybe,
  location: maybe,
  emails: fc.array(text, { maxLength: 20 }),
  phones: fc.array(text, { maxLength: 20 }),
  websites: fc.array(fc.oneof(text, fc.webUrl()), { maxLength: 20 }),
  linkedin: fc.record({ slug: maybe, memberId: maybe, salesLeadId: maybe }),
  degree: fc.constantFrom(1 as const, 2 as const, 3 as const, null),
  positions: fc.array(fc.record({ title: maybe, company: maybe, current: fc.boolean() }), { maxLength: 5 }),
  suggestions: fc.array(
    fc.record({
      field: fc.constantFrom('email' as const, 'phone' as const, 'website' as const, 'title' as const),
      value: text,
      snippet: text,
    }),
    { maxLength: 5 },
  ),
  self: fc.boolean(),
  fields: fc.dictionary(
    label,
    fc.record({
      origin: label,
      confidence: fc.double({ min: 0, max: 1, noNaN: true }),
      reason: fc.option(label),
    }),
  ),
});
const anyCapture = fc.record({
  url: text,
  kind: fc.constantFrom('gmail-thread' as const, 'linkedin-profile' as const, 'none' as const),
  refused: fc.constantFrom(null, 'not-a-person' as const),
  people: fc.array(anyPerson, { maxLength: 4 }),
  company: fc.option(
    fc.record({
      name: maybe,
      website: maybe,
      industry: maybe,
      size: maybe,
      location: maybe,
      linkedinSlug: maybe,
      linkedinId: maybe,
    }),
  ),
  thread: fc.option(
    fc.record({
      account: maybe,
      subject: maybe,
      threadId: maybe,
      messages: fc.array(
        fc.record({
          id: maybe,
          permId: maybe,
          state: fc.constantFrom('expanded' as const, null),
          at: fc.constantFrom('2026-03-02T10:00:00Z', null),
          from: fc.option(fc.record({ name: maybe, email: text })),
          direction: fc.constantFrom('sent' as const, 'received' as const, 'unknown' as const),
          to: fc.option(fc.array(text, { maxLength: 3 })),
          cc: fc.option(fc.array(text, { maxLength: 3 })),
          auto: fc.constantFrom('calendar' as const, null),
        }),
        { maxLength: 4 },
      ),
      olderUnread: fc.nat(),
      signatureBlocks: fc.array(fc.record({ of: text, lines: fc.array(text, { maxLength: 8 }) }), {
        maxLength: 3,
      }),
    }),
  ),
  complete: fc.boolean(),
  warnings: fc.array(label, { maxLength: 3 }),
});

describe('any capture', () => {
  property.prop([anyCapture], { numRuns: 150 })(
    'that readers may return becomes one that the store may take',
    (read) => {
      expect(captureAsRead.safeParse(read).error).toBeUndefined();
      const refined = refine(read, context);
      expect(capture.safeParse(refined).error).toBeUndefined();
      expect(refined.people.length).toBeLessThanOrEqual(read.people.length);
      expect(JSON.stringify(refined)).not.toMatch(/[\u200B\u202E\u2066]|\\u00(0[0-7]|1)/);
    },
  );
});
