import { isSupportedCountry, type CountryCode } from 'libphonenumber-js/min';
import { parse } from 'tldts-icann';
import { fold } from '../pipeline/fold.ts';

/** Country codes sold to everyone as a short name: their domain says nothing about a country. */
const SOLD = new Set(
  'ac ad ag ai am as bz cc cd co cx dj fm gd gg gl gs ie im io is je la lc li ly me ms mu nu pw rs sc sh st su tf tk to tv vc vg ws'.split(
    ' ',
  ),
);
/** Second levels under which a sold code is the country's own after all (`com.co`). */
const NATIONAL = /^(com|co|gov|gob|edu|org|net|nom|mil)\.[a-z]{2}$/;
const RENAMED: Record<string, string> = { uk: 'GB', su: 'RU' };

/** A country as the phone library knows it (`ES`), or `null`. */
export function asCountry(code: string | null | undefined): CountryCode | null {
  const upper = code?.toUpperCase() ?? '';
  return isSupportedCountry(upper) ? upper : null;
}

/** The country a web or e-mail address stands in by its top-level domain, or `null`. */
export function countryOfDomain(written: string): CountryCode | null {
  const { publicSuffix } = parse(written.slice(written.lastIndexOf('@') + 1));
  if (publicSuffix === null) return null;
  const top = publicSuffix.split('.').at(-1) ?? '';
  if (top.length !== 2 || (SOLD.has(top) && !NATIONAL.test(publicSuffix))) return null;
  return asCountry(RENAMED[top] ?? top);
}

/** Languages in which a site may write the name of a country. */
const LANGUAGES =
  'en es pt fr de it nl ca gl eu pl cs sv da nb fi ro hu tr el ru uk ar he ja ko zh zh-TW id vi th'.split(
    ' ',
  );

let names: Map<string, CountryCode> | null = null;

/** Folded country names in all `LANGUAGES`; built when first asked for, since most captures need none. */
function countryNames(): Map<string, CountryCode> {
  if (names) return names;
  const found = new Map<string, CountryCode>();
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  for (const language of LANGUAGES) {
    const display = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    for (const first of letters) {
      for (const second of letters) {
        const code = asCountry(first + second);
        const name = code && display.of(code);
        if (code && name) found.set(fold(name), code);
      }
    }
  }
  // Atlanta, Georgia is not in the Caucasus.
  found.delete('georgia');
  names = found;
  return found;
}

/** The country at the end of a place as a profile writes it (`Porto, Portugal`), in any of many languages. */
export function countryOfPlace(place: string): CountryCode | null {
  const last = place.split(/[,،、]/u).at(-1) ?? '';
  return countryNames().get(fold(last)) ?? null;
}
