/** ISO 4217 codes of the regions whose currency is not the euro and whose reps are likely readers. */
const BY_REGION: Readonly<Record<string, string>> = {
  AE: 'AED',
  AR: 'ARS',
  AU: 'AUD',
  BO: 'BOB',
  BR: 'BRL',
  CA: 'CAD',
  CH: 'CHF',
  CL: 'CLP',
  CN: 'CNY',
  CO: 'COP',
  CR: 'CRC',
  CZ: 'CZK',
  DK: 'DKK',
  DO: 'DOP',
  EC: 'USD',
  GB: 'GBP',
  GT: 'GTQ',
  HK: 'HKD',
  HU: 'HUF',
  IL: 'ILS',
  IN: 'INR',
  JP: 'JPY',
  KR: 'KRW',
  MX: 'MXN',
  NO: 'NOK',
  NZ: 'NZD',
  PA: 'USD',
  PE: 'PEN',
  PL: 'PLN',
  PR: 'USD',
  PY: 'PYG',
  RO: 'RON',
  SE: 'SEK',
  SG: 'SGD',
  SV: 'USD',
  TR: 'TRY',
  US: 'USD',
  UY: 'UYU',
  ZA: 'ZAR',
};

/** The currency of a language tag's region (`es-MX` → `MXN`); `EUR` where the tag names none or one not listed. */
export function currencyOf(languageTag: string): string {
  const region = /[-_]([A-Za-z]{2})(?=$|[-_])/.exec(languageTag)?.[1]?.toUpperCase();
  return (region && BY_REGION[region]) ?? 'EUR';
}
