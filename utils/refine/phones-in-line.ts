import type { CountryCode } from 'libphonenumber-js/min';
import { fold } from '../pipeline/fold.ts';
import { countryOfPhone, readPhone, toE164 } from './phone.ts';

/** Words before a number that make it a phone, folded. Single letters count only right before the number. */
const PHONE_LABEL =
  /^(t|p|m|c|d|o|w|h|tel|telf|tlf|tfno|tfn|fon|phone|ph|mob|mobile|mobil|movil|cel|cell|celular|telefono|telefone|telefon|telephone|telemovel|handy|natel|portable|port|direct|directo|direto|direkt|office|oficina|escritorio|buro|bureau|work|trabajo|main|centralita|conmutador|pbx|whatsapp|wa|wsp|call|llamar|fixe|fijo|fixo|linea|line|cellulare|ufficio|gsm|hp|电话|手机|電話|携帯|тел|моб|☎|📞|📱|✆)$/u;
const FAX_LABEL = /^(f|fx|fax|telefax|telefaks|telecopie|faks|факс|传真|傳真|팩스|ファックス)$/u;

const NUMBER = /(?<![\p{L}\d@/_-])\+?\(?\d[\d\s().–/-]{4,}\d(?![\p{L}\d@_])/gu;

/** Between two numbers of a line. A slash or dash with digits on both sides may also stand within one number. */
const SEPARATOR = /[|·•‧∙⋅;\t／]|(?<!\d)\s[/–-]\s|\s[/–-]\s(?!\d)|,\s/u;

interface Found {
  written: string;
  /** The word right before it, folded, or `''`. */
  label: string;
  /** Whether nothing but the number and its label stands between the separators around it. */
  alone: boolean;
}

/** Numbers of a line with what stands before each; a label governs the numbers up to the next separator. */
function numbersIn(line: string): Found[] {
  return line.split(SEPARATOR).flatMap((part) => {
    let label = '';
    let from = 0;
    const found: Found[] = [];
    for (const match of part.matchAll(NUMBER)) {
      const before = part.slice(from, match.index);
      const word = /([\p{L}☎📞📱✆]+)[\s.:：)(]*$/u.exec(before)?.[1];
      if (word !== undefined) label = fold(word);
      from = match.index + match[0].length;
      const rest = part.slice(0, match.index).replace(/[\p{L}☎📞📱✆]+[\s.:：)(]*$/u, '') + part.slice(from);
      found.push({ written: match[0].trim(), label, alone: !/[\p{L}\d]/u.test(rest) });
    }
    return found;
  });
}

/** `911 23 45 67 / 911 23 45 68` as two numbers, unless it is one: `0711 / 123456-78`. */
function apart(found: Found, country: CountryCode | null): Found[] {
  const pieces = found.written.split(/\s*\/\s*|\s[–-]\s/u);
  const whole = pieces.some((piece) => piece.replace(/\D/g, '').length < 7);
  if (whole || toE164(found.written, country) !== null) return [found];
  return pieces.map((written) => ({ ...found, written }));
}

/**
 * The phone numbers of one line, E.164 where valid, else as written. Taken are numbers with a phone's label, valid
 * ones with their country code, and valid ones that stand alone; left are fax numbers and all that carry another
 * label (tax and register numbers, accounts, postcodes).
 */
export function phonesInLine(line: string, country: CountryCode | null): string[] {
  const phones: string[] = [];
  for (const { written, label, alone } of numbersIn(line.slice(0, 512)).flatMap((found) =>
    apart(found, country),
  )) {
    if (FAX_LABEL.test(label)) continue;
    const phone = PHONE_LABEL.test(label)
      ? readPhone(written, country)
      : label === '' || (written.startsWith('+') && !/^[a-z]{0,3}$/.test(label))
        ? toE164(written, written.startsWith('+') || alone ? country : null)
        : null;
    if (phone !== null) phones.push(phone);
  }
  return phones;
}

/** The country that numbers with a country code agree on, or `null`: what stands beside them is meant there too. */
export function countryOfLines(lines: readonly string[]): CountryCode | null {
  const countries = new Set(
    lines.flatMap((line) => numbersIn(line.slice(0, 512)).map(({ written }) => countryOfPhone(written))),
  );
  countries.delete(null);
  const [only, ...others] = countries;
  return others.length === 0 ? (only ?? null) : null;
}
