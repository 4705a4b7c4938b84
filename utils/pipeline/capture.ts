import * as z from 'zod';

/** What kind of page a capture was read from. `none`: nothing on it is a person, a company or a thread. */
export const pageKind = z.enum([
  'linkedin-profile',
  'linkedin-company',
  'linkedin-people',
  'linkedin-messaging',
  'sales-lead',
  'sales-people',
  'gmail-thread',
  'gmail-list',
  'none',
]);
export type PageKind = z.infer<typeof pageKind>;

/** Why a page was not read. The words shown to the rep are in the catalogues, one per code. */
export const refusal = z.enum([
  'own-profile', // the account's own page
  'not-a-person', // feed, settings, jobs …
  'signed-out', // the sign-in wall: nothing of the person is on the page
  'two-identities', // the card shows links to two different people
  'name-title-disagree', // the card and the tab's title name different people
  'moved-on', // the address changed while the page was read
  'not-found', // the site says that the page does not exist
  'not-loaded', // the page has not been drawn far enough to be read
  'not-recognised', // the layout is not known
  'ambiguous', // two candidates for one thing, and no way to tell which is right
]);
export type Refusal = z.infer<typeof refusal>;

/** Longest values kept; anything longer is cut by the reader and checked here. Characters. */
export const CAPS = {
  name: 256,
  line: 512,
  address: 254,
  url: 2048,
  id: 128,
  people: 200,
  messages: 500,
} as const;

const name = z.string().max(CAPS.name);
const line = z.string().max(CAPS.line);
const email = z.string().max(CAPS.address);
const url = z.string().max(CAPS.url);
const id = z.string().max(CAPS.id);

/** Where a field's value stands on the page and how sure the reader is (0–1). An empty field gives its `reason`. */
export const fieldOrigin = z.strictObject({
  origin: z.string().max(64),
  confidence: z.number().min(0).max(1),
  reason: z.string().max(64).nullable(),
});
export type FieldOrigin = z.infer<typeof fieldOrigin>;

/** A value found in free text or a headline: offered to the rep with its snippet, never filled in by itself. */
export const suggestion = z.strictObject({
  field: z.enum(['title', 'company', 'email', 'phone', 'website', 'location']),
  value: line,
  snippet: line,
});
export type Suggestion = z.infer<typeof suggestion>;

export const position = z.strictObject({
  title: line.nullable(),
  company: line.nullable(),
  current: z.boolean(),
});
export type Position = z.infer<typeof position>;

export const capturedPerson = z.strictObject({
  fullName: name.nullable(),
  headline: line.nullable(),
  title: line.nullable(),
  company: line.nullable(),
  location: line.nullable(),
  emails: z.array(email).max(20),
  /** As written on the page until refined; E.164 afterwards where valid. */
  phones: z.array(z.string().max(64)).max(20),
  websites: z.array(url).max(20),
  linkedin: z.strictObject({
    slug: id.nullable(),
    memberId: id.nullable(),
    salesLeadId: id.nullable(),
  }),
  /** 1, 2 or 3 on LinkedIn. */
  degree: z.union([z.literal(1), z.literal(2), z.literal(3)]).nullable(),
  /** All positions the page shows, newest first; several current ones are for the rep to choose from. */
  positions: z.array(position).max(100),
  suggestions: z.array(suggestion).max(50),
  /** The account's own identity: never a prospect. */
  self: z.boolean(),
  fields: z.record(z.string().max(64), fieldOrigin),
});
export type CapturedPerson = z.infer<typeof capturedPerson>;

export const capturedCompany = z.strictObject({
  name: line.nullable(),
  domain: z.string().max(253).nullable(),
  website: url.nullable(),
  industry: line.nullable(),
  size: line.nullable(),
  location: line.nullable(),
  linkedinSlug: id.nullable(),
  linkedinId: id.nullable(),
});
export type CapturedCompany = z.infer<typeof capturedCompany>;

export const mailbox = z.strictObject({ name: name.nullable(), email });
export type Mailbox = z.infer<typeof mailbox>;

export const threadMessage = z.strictObject({
  /** Legacy id, 16 hex digits; equals the Gmail API's id. */
  id: id.nullable(),
  /** `data-message-id` as written: stable for mail composed in this account's web client. */
  permId: id.nullable(),
  state: z.enum(['expanded', 'collapsed', 'super-collapsed']).nullable(),
  /** ISO instant, UTC. */
  at: z.iso.datetime().nullable(),
  from: mailbox.nullable(),
  direction: z.enum(['sent', 'received', 'unknown']),
  /** Where the page mixes To and Cc, all stand in `to` and `cc` is null. `null`: not shown. */
  to: z.array(email).max(CAPS.people).nullable(),
  cc: z.array(email).max(CAPS.people).nullable(),
  auto: z.enum(['auto-reply', 'newsletter', 'calendar']).nullable(),
});
export type ThreadMessage = z.infer<typeof threadMessage>;

export const signature = z.strictObject({
  of: email,
  name: name.nullable(),
  title: line.nullable(),
  company: line.nullable(),
  phones: z.array(z.string().max(64)).max(10),
  website: url.nullable(),
});
export type Signature = z.infer<typeof signature>;

const threadBase = z.strictObject({
  /** The mailbox the page belongs to, when two signs agree on it. */
  account: email.nullable(),
  subject: line.nullable(),
  threadId: id.nullable(),
  messages: z.array(threadMessage).max(CAPS.messages),
  /** Messages the page only counts, without showing their sender. */
  olderUnread: z.number().int().min(0),
});

const captureBase = {
  /** Canonical address of what was read. */
  url,
  kind: pageKind,
  refused: refusal.nullable(),
  people: z.array(capturedPerson).max(CAPS.people),
  /** False when the page shows more than could be read, with the reason in `warnings`. */
  complete: z.boolean(),
  warnings: z.array(z.string().max(64)).max(50),
};

/** The lines of a message that look like its sender's signature, quotes already cut; `refine` finds the fields in them. */
export const signatureBlock = z.strictObject({ of: email, lines: z.array(line).max(30) });
export type SignatureBlock = z.infer<typeof signatureBlock>;

/** A capture as a reader returns it: phones as written, no company domain, signatures still text. */
export const captureAsRead = z.strictObject({
  ...captureBase,
  company: capturedCompany.omit({ domain: true }).nullable(),
  thread: threadBase.extend({ signatureBlocks: z.array(signatureBlock).max(50) }).nullable(),
});
export type CaptureAsRead = z.infer<typeof captureAsRead>;

/** A capture completed by `refine`. */
export const capture = z.strictObject({
  ...captureBase,
  company: capturedCompany.nullable(),
  thread: threadBase.extend({ signatures: z.array(signature).max(50) }).nullable(),
});
export type Capture = z.infer<typeof capture>;
