/** ISO 3166 alpha-2 codes of the countries and territories with telephone numbers of their own. */
const CODES =
  'AD AE AF AG AI AL AM AO AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BW BY BZ CA CC CD ' +
  'CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD ' +
  'GE GF GG GH GI GL GM GN GP GQ GR GT GU GW GY HK HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI ' +
  'KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW ' +
  'MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PR PS PT PW PY QA RE RO RS RU RW SA SB SC ' +
  'SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG US UY UZ ' +
  'VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW';

/** A code with its name in the reader's language, sorted by that name. */
export interface Named {
  code: string;
  name: string;
}

/** Countries by name. */
export function countries(locale: string): Named[] {
  return named(CODES.split(' '), locale, 'region');
}

/** Every currency the browser knows, by name. */
export function currencies(locale: string): Named[] {
  return named(Intl.supportedValuesOf('currency'), locale, 'currency');
}

function named(codes: readonly string[], locale: string, type: 'region' | 'currency'): Named[] {
  const names = new Intl.DisplayNames(locale, { type });
  const capital = (name: string) => name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
  return codes
    .map((code) => ({ code, name: capital(names.of(code) ?? code) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, locale));
}
