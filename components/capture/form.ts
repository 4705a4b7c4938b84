import * as z from 'zod';
import { capture, CAPS, capturedCompany, capturedPerson } from '../../utils/pipeline/capture.ts';
import { dealRole, source } from '../../utils/pipeline/deal.ts';
import { origin } from '../../utils/pipeline/row.ts';
import type { Subject } from './subject.ts';

const line = z.string().max(CAPS.line);

/** Kinds of address that the rep can see and edit; LinkedIn's own keys travel unseen. */
export const REACHABLE = ['email', 'phone', 'website'] as const;
export type Reachable = (typeof REACHABLE)[number];

/** One line of the contact details: kept only while ticked. */
const contactLine = z
  .object({
    kind: z.enum(REACHABLE),
    value: z.string().trim().max(CAPS.url),
    keep: z.boolean(),
    /** As it was read; `null` for a line the rep added. */
    read: z.string().nullable(),
  })
  .refine(
    ({ kind, value, keep }) => !keep || !value || kind !== 'email' || z.email().safeParse(value).success,
    {
      path: ['value'],
      message: 'email',
    },
  );
export type ContactLine = z.infer<typeof contactLine>;

/** What a review form holds. Texts are empty strings where nothing is known. */
const shape = z.object({
  fullName: z.string().trim().min(1, 'name').max(CAPS.name),
  title: line,
  company: line,
  location: line,
  headline: line,
  contacts: z.array(contactLine).max(60),
  source: source.or(z.literal('')),
  /** Where the new deal stands; empty: in the standard pipeline. */
  pipelineId: z.string(),
  deal: z.enum(['open', 'join', 'none']),
  joins: z.object({ dealId: z.string(), label: z.string() }).nullable(),
  role: dealRole.or(z.literal('')),
  tags: z.array(z.string().trim().min(1).max(64)).max(50),
  /** The known person to add to; `null` saves a new one. */
  into: z.string().nullable(),
  /** Fields whose present value is to be replaced in that person. */
  replace: z.array(z.string()),
  logMails: z.boolean(),
});

/** What has to hold before a form can be saved. */
export const reviewForm = shape.refine(({ deal, joins }) => deal !== 'join' || joins !== null, {
  path: ['joins'],
  message: 'deal',
});
export type ReviewForm = z.infer<typeof reviewForm>;

/** The one-line fields of the form, in the order they are shown. */
export const LINES = ['fullName', 'title', 'company', 'location', 'headline'] as const;
export type LineName = (typeof LINES)[number];

/** How a page usually brings people: shown as the source, to be changed by the rep. */
function sourceOf({ site, thread }: Subject): ReviewForm['source'] {
  if (site === 'linkedin') return 'social-network';
  const first = thread?.messages.find(({ direction }) => direction !== 'unknown');
  return first?.direction === 'received' ? 'inbound' : '';
}

/**
 * The form as a page fills it. LinkedIn shows contact details only to some, so there they wait for the rep's tick; a
 * mail's address is how the rep met the person, so it comes ticked.
 *
 * @param into the known person that the page belongs to, or `null`
 */
export function emptyForm(subject: Subject, into: string | null, logMails: boolean): ReviewForm {
  const { person } = subject;
  const keep = subject.site !== 'linkedin';
  const lines = (kind: Reachable, values: readonly string[]): ContactLine[] =>
    values.map((value) => ({ kind, value, keep, read: value }));
  return {
    fullName: person.fullName ?? '',
    title: person.title ?? '',
    company: person.company ?? '',
    location: person.location ?? '',
    headline: person.headline ?? '',
    contacts: [
      ...lines('email', person.emails),
      ...lines('phone', person.phones),
      ...lines('website', person.websites),
    ],
    source: sourceOf(subject),
    pipelineId: '',
    deal: into ? 'none' : 'open',
    joins: null,
    role: '',
    tags: [],
    into,
    replace: [],
    logMails,
  };
}

// Half-typed values are what drafts are for: only the shape counts, not whether it could be saved.
const draft = z.object({
  subject: z.object({
    key: z.string(),
    site: origin.shape.site,
    page: z.string().nullable(),
    person: capturedPerson,
    company: capturedCompany.nullable(),
    thread: capture.shape.thread,
    warnings: z.array(z.string()),
  }),
  form: shape.extend({
    fullName: z.string(),
    // Drafts of before there were several do not say.
    pipelineId: z.string().default(''),
    contacts: z.array(
      z.object({
        kind: z.enum(REACHABLE),
        value: z.string(),
        keep: z.boolean(),
        read: z.string().nullable(),
      }),
    ),
  }),
});

/** A review left unsaved: whom it is about, and what the rep had made of it. */
export interface Draft {
  subject: Subject;
  form: ReviewForm;
}

/** A stored draft, if it still has the shape of one. */
export const restoredDraft = (stored: unknown): Draft | null => draft.safeParse(stored).data ?? null;
