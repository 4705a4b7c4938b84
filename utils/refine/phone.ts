import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/min';
import { clean } from '../pipeline/clean.ts';
import { asCountry, countryOfDomain, countryOfPlace } from './country.ts';
import { cut } from './tidy.ts';

/** What tells in which country a phone number without its country code is meant. */
export interface PhoneEvidence {
  /** Web and e-mail addresses that stand beside the number. */
  addresses: readonly string[];
  place: string | null;
  /** The rep's own country, when nothing else tells. */
  country: string | null;
}

/** The country by the strongest sign there is: address, place, the rep's own. */
export function phoneCountry({ addresses, place, country }: PhoneEvidence): CountryCode | null {
  for (const address of addresses) {
    const found = countryOfDomain(address);
    if (found) return found;
  }
  return (place === null ? null : countryOfPlace(place)) ?? asCountry(country);
}

/** Longest phone kept as written. Characters. */
const MAX_WRITTEN = 64;

/** A number as people dial it: without the scheme of a link and the national zero of `+44 (0)20`. */
function dialled(written: string): string {
  const number = cut(clean(written.slice(0, 200)).replace(/^(tel|callto|sms):/i, ''), MAX_WRITTEN);
  return number.startsWith('+') ? number.replace(/\(0\)/, ' ') : number;
}

/** Digits from which a number without its trunk zero is a whole one; a shorter one lacks its area code. */
const WHOLE = 9;
/** The small tables take a Brazilian mobile without its area code for another number. */
const WHOLE_IN: Partial<Record<CountryCode, number>> = { BR: 10 };

function valid(written: string, country: CountryCode | null) {
  const options = { extract: false, ...(country && { defaultCountry: country }) };
  const phone = parsePhoneNumberFromString(dialled(written), options);
  if (phone?.isValid() !== true) return null;
  if (written.includes('+')) return phone;
  const digits = written.replace(/\D/g, '');
  const short = digits.length < ((country && WHOLE_IN[country]) ?? WHOLE);
  const trunkless = !digits.startsWith('0') && phone.formatNational().replace(/\D/g, '').startsWith('0');
  return short && (trunkless || (country && WHOLE_IN[country])) ? null : phone;
}

/** E.164 (`+34911234567`) of a valid number; `null` for anything else. An extension is left out. */
export function toE164(written: string, country: CountryCode | null): string | null {
  return valid(written, country)?.number ?? null;
}

/** The country of a valid number written with its country code, or `null`. */
export function countryOfPhone(written: string): CountryCode | null {
  return valid(written, null)?.country ?? null;
}

/** E.164 where valid, else as written; `null` when it holds too few digits to be called, or words. */
export function readPhone(written: string, country: CountryCode | null): string | null {
  const e164 = toE164(written, country);
  if (e164 !== null) return e164;
  const text = cut(clean(written.slice(0, 200)).replace(/^(tel|callto|sms):/i, ''), MAX_WRITTEN);
  const digits = text.replace(/\D/g, '').length;
  return digits >= 5 && digits <= 20 && !/\p{L}{4}/u.test(text) ? text : null;
}
