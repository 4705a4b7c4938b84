import { v5 } from 'uuid';
import type { ThreadMessage } from './capture.ts';
import type { ContactKind } from './contact-point.ts';
import { clean } from './clean.ts';

/** Namespace of every id made from a row's natural key. Fixed for ever: another one would double every contact. */
const NAMESPACE = '8f6d1c9e-5b0a-5d3e-9c47-1e2f60a4b7d2';

/** Name-based UUID (version 5) of the parts. JSON keeps `['a', 'bc']` and `['ab', 'c']` apart. */
function idOf(...parts: string[]): string {
  return v5(JSON.stringify(parts), NAMESPACE);
}

/** The id under which two reps adding one address meet. `value` must be normalised. */
export function contactPointId(realmId: string, kind: ContactKind, value: string): string {
  return idOf('contact-point', realmId, kind, value);
}

/** One person's use of one contact point. */
export function personContactId(personId: string, pointId: string): string {
  return idOf('person-contact', personId, pointId);
}

/** One person's part in one deal. */
export function dealPersonId(dealId: string, personId: string): string {
  return idOf('deal-person', dealId, personId);
}

/** One answer about one deal. */
export function markId(dealId: string, kind: string, item: string): string {
  return idOf('mark', dealId, kind, item);
}

const LEGACY_ID = /^[0-9a-f]{15,16}$/;

/**
 * What makes a mail the same mail: `data-message-id` for one composed in this account (its legacy id changes from
 * draft to sent), the legacy id for the rest; `msg-f:` carries the legacy id in decimal. `null`: cannot be told apart.
 */
export function mailKey(message: Pick<ThreadMessage, 'id' | 'permId'>): string | null {
  const permanent = message.permId?.replace(/^#/, '') ?? null;
  if (permanent?.startsWith('msg-a:') === true) return permanent;
  if (message.id !== null) return message.id.toLowerCase();
  const decimal = /^msg-f:(\d{1,20})$/.exec(permanent ?? '')?.[1];
  if (decimal !== undefined) return BigInt(decimal).toString(16);
  return permanent !== null && LEGACY_ID.test(permanent) ? permanent : null;
}

/** The id of the activity that logs a mail with a person: logging it again changes nothing. `null` as `mailKey`. */
export function mailActivityId(
  personId: string,
  message: Pick<ThreadMessage, 'id' | 'permId'>,
): string | null {
  const key = mailKey(message);
  return key === null ? null : idOf('mail', personId, key);
}

/** Local part, `@`, and a domain of at least two labels. Quoted local parts and address literals are not taken. */
const EMAIL =
  /^[^\s@"(),:;<>[\]\\]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}])?\.)+(?!\d+$)[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}])$/u;

function email(written: string): string | null {
  const value = written.toLowerCase().normalize('NFC');
  const local = value.slice(0, value.indexOf('@'));
  if (value.length > 254 || local.startsWith('.') || local.endsWith('.') || local.includes('..')) return null;
  return EMAIL.test(value) ? value : null;
}

/** `ACoAA…` in place of a slug is a member id, whose case matters. */
const MEMBER_ID = /^AC[a-z]AA[\w-]{10,}$/;

function slug(written: string): string | null {
  let value = written;
  try {
    value = decodeURIComponent(written);
  } catch {
    return null;
  }
  if (MEMBER_ID.test(value)) return null;
  value = clean(value).toLowerCase().normalize('NFC');
  return value.length <= 128 && /^[^\s%/?#\\@:<>"]+$/u.test(value) ? value : null;
}

function opaqueId(written: string): string | null {
  return /^[\w-]{1,128}$/.test(written) ? written : null;
}

/** A number with its country code keeps its `+`; of any other the digits are the key. Extensions are left out. */
function phone(written: string): string | null {
  const number = written.split(/;|#|\bx|ext/i, 1)[0] ?? '';
  const digits = number.replace(/\D/g, '');
  if (number.trim().startsWith('+')) return /^[1-9]\d{6,14}$/.test(digits) ? `+${digits}` : null;
  return /^\d{5,15}$/.test(digits) ? digits : null;
}

function website(written: string): string | null {
  const absolute = /^[a-z][a-z0-9+.-]*:/i.test(written) ? written : `https://${written}`;
  if (!URL.canParse(absolute)) return null;
  const url = new URL(absolute);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  const host = url.hostname.replace(/^www\./, '').replace(/\.$/, '');
  if (!/^[^.].*\.[^.]*[^.\d][^.]*$/.test(host)) return null;
  const value = `https://${host}${url.pathname.replace(/\/+$/, '')}`;
  return value.length <= 2048 ? value : null;
}

const NORMALISE: Record<ContactKind, (written: string) => string | null> = {
  email,
  phone,
  website,
  'linkedin-slug': slug,
  'linkedin-member': opaqueId,
  'sales-lead': opaqueId,
};

/**
 * The form in which two writings of one contact point are equal, or `null` when it cannot be one. E-mail: lower case,
 * dots and plus kept. Slug: percent-decoded, lower case. Member and lead ids: as they are. Phone: E.164 or digits.
 * Website: `https://host/path` without `www.`, query and fragment. Idempotent.
 */
export function normaliseContact(kind: ContactKind, written: string): string | null {
  return NORMALISE[kind](clean(written));
}
