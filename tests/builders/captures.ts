import type { CapturedPerson, CaptureAsRead, ThreadMessage } from '../../utils/pipeline/capture.ts';

/** A captured person of whom nothing is known yet. */
export const nobody: CapturedPerson = {
  fullName: null,
  headline: null,
  title: null,
  company: null,
  location: null,
  emails: [],
  phones: [],
  websites: [],
  linkedin: { slug: null, memberId: null, salesLeadId: null },
  degree: null,
  positions: [],
  suggestions: [],
  self: false,
  fields: {},
};
/** A message of which nothing is known. */
export const message: ThreadMessage = {
  id: null,
  permId: null,
  state: 'expanded',
  at: null,
  from: null,
  direction: 'unknown',
  to: null,
  cc: null,
  auto: null,
};
/** An empty thread of Ada's. */
export const thread = {
  account: 'Ada@Acme.test',
  subject: 'Offer',
  threadId: 't',
  messages: [],
  olderUnread: 0,
  signatureBlocks: [],
};
/** A capture as a reader returns it. */
export const page = (change: Partial<CaptureAsRead>): CaptureAsRead => ({
  url: 'https://mail.google.com/mail/u/0/#inbox/x',
  kind: 'gmail-thread',
  refused: null,
  people: [],
  company: null,
  thread: null,
  complete: true,
  warnings: [],
  ...change,
});
