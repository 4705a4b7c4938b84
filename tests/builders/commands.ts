import type { CapturedPerson, ThreadMessage } from '../../utils/pipeline/capture.ts';
import type {
  CommandDone,
  CommandInput,
  CommandResult,
  ContactInput,
} from '../../utils/pipeline/commands.ts';
import type { Origin } from '../../utils/pipeline/row.ts';

export const AT = '2026-03-02T09:00:00.000Z';

export const typed: Origin = { site: 'typed', page: null, at: AT, layer: null, confidence: null };

/** A contact point as a review hands it over. */
export function contact(kind: ContactInput['kind'], value: string): ContactInput {
  return { kind, value, origin: typed };
}

/** What it takes to save a new person by hand, with a deal. */
export function savePersonInput(
  fullName = 'Ana Ejemplo',
  overrides: Partial<CommandInput<'savePerson'>> = {},
): CommandInput<'savePerson'> {
  return {
    into: { kind: 'new' },
    fields: { fullName, headline: null, title: null, location: null },
    company: null,
    contacts: [],
    origins: {},
    tags: [],
    deal: { kind: 'open', source: null },
    captured: null,
    mails: null,
    ...overrides,
  };
}

/** A person as read from a page. */
export function capturedPerson(overrides: Partial<CapturedPerson> = {}): CapturedPerson {
  return {
    fullName: 'Ana Ejemplo',
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
    ...overrides,
  };
}

/** A mail of a thread: `n` tells one from another, minutes after nine. */
export function mail(n: number, overrides: Partial<ThreadMessage> = {}): ThreadMessage {
  return {
    id: (0x18c0000000000000n + BigInt(n)).toString(16),
    permId: null,
    state: 'expanded',
    at: new Date(Date.parse(AT) + n * 60_000).toISOString(),
    from: { name: 'Ana Ejemplo', email: 'ana@molinos.example' },
    direction: 'received',
    to: ['rep@embudo.example'],
    cc: null,
    auto: null,
    ...overrides,
  };
}

/** A mail of the rep's own. */
export const sentMail = (n: number, to: string[] | null = ['ana@molinos.example']): ThreadMessage =>
  mail(n, { from: { name: null, email: 'rep@embudo.example' }, direction: 'sent', to });

/** The result of a command that must have worked. */
export function done(result: CommandResult): CommandDone & { personId: string; dealId: string } {
  if (!result.ok) throw new Error(`the command failed: ${JSON.stringify(result)}`);
  const { personId, dealId } = result;
  return { ...result, personId: personId ?? '', dealId: dealId ?? '' };
}
