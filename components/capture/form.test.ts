import { expect, test } from 'vitest';
import { emptyForm, restoredDraft, reviewForm } from './form.ts';
import { NOBODY, typedSubject, type Subject } from './subject.ts';
import { saveCommand } from './to-command.ts';

const now = new Date('2026-09-14T09:00:00Z');
const linkedin: Subject = {
  ...typedSubject(null),
  site: 'linkedin',
  page: 'https://www.linkedin.com/in/annegret/',
  company: {
    name: 'Lohmüller Optik',
    domain: 'lohmueller.test',
    website: null,
    industry: null,
    size: null,
    location: null,
    linkedinSlug: null,
    linkedinId: null,
  },
  person: {
    ...NOBODY,
    fullName: 'Annegret Lohmüller',
    title: 'Einkaufsleitung',
    company: 'Lohmüller Optik',
    emails: ['a@lohmueller.test'],
    linkedin: { slug: 'annegret', memberId: null, salesLeadId: null },
    fields: { title: { origin: 'current-experience', confidence: 0.9, reason: null } },
  },
};

test('LinkedIn’s contact details wait for a tick; its key is kept without one', () => {
  const form = emptyForm(linkedin, null, true);
  const command = saveCommand(form, linkedin, now);
  expect(command.contacts.map(({ kind, value }) => [kind, value])).toEqual([['linkedin-slug', 'annegret']]);
  const ticked = { ...form, contacts: form.contacts.map((line) => ({ ...line, keep: true })) };
  expect(saveCommand(ticked, linkedin, now).contacts).toHaveLength(2);
});

test('a value left alone keeps its origin, a typed one is the rep’s', () => {
  const form = { ...emptyForm(linkedin, null, true), fullName: 'Annegret L.' };
  const { origins } = saveCommand(form, linkedin, now);
  expect(origins['title']).toMatchObject({ site: 'linkedin', layer: 'current-experience', confidence: 0.9 });
  expect(origins['fullName']).toMatchObject({ site: 'typed', page: null });
  expect(origins['location']).toBeUndefined();
});

test('a renamed company loses what the page said of the other', () => {
  const form = emptyForm(linkedin, null, true);
  expect(saveCommand(form, linkedin, now).company).toMatchObject({ domain: 'lohmueller.test' });
  expect(saveCommand({ ...form, company: 'Other' }, linkedin, now).company).toEqual({ name: 'Other' });
});

test('nothing is saved without a name or with a broken address that is kept', () => {
  const form = emptyForm(linkedin, null, true);
  expect(reviewForm.safeParse(form).success).toBe(true);
  expect(reviewForm.safeParse({ ...form, fullName: '  ' }).success).toBe(false);
  const broken = { kind: 'email' as const, value: 'a@', keep: true, read: null };
  expect(reviewForm.safeParse({ ...form, contacts: [broken] }).success).toBe(false);
  expect(reviewForm.safeParse({ ...form, contacts: [{ ...broken, keep: false }] }).success).toBe(true);
});

test('a draft comes back half-typed, and anything else does not', () => {
  const half = { subject: linkedin, form: { ...emptyForm(linkedin, null, true), fullName: '' } };
  expect(restoredDraft(JSON.parse(JSON.stringify(half)))).toEqual(half);
  expect(restoredDraft({ form: half.form })).toBeNull();
  expect(restoredDraft(null)).toBeNull();
});

test('a known person gets no second deal unless asked for', () => {
  expect(saveCommand(emptyForm(linkedin, 'p1', true), linkedin, now)).toMatchObject({
    into: { kind: 'existing', personId: 'p1', replace: [] },
    deal: { kind: 'none' },
  });
});
