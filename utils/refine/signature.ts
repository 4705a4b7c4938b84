import { CAPS } from '../pipeline/capture.ts';
import { fold } from '../pipeline/fold.ts';
import { isSocial, ownLabel, registrableDomain } from './domain.ts';
import { isNameOf } from './name-line.ts';
import { phoneCountry } from './phone.ts';
import { countryOfLines, phonesInLine } from './phones-in-line.ts';
import { partsOf, roleIn } from './role-parts.ts';
import { distinct, tidy } from './tidy.ts';

/** What is known of a message's sender besides the signature. */
export interface Writer {
  email: string;
  /** Names under which the page shows the sender. */
  names: readonly string[];
  /** The rep's own country, for phones that nothing else places. */
  country: string | null;
}

/** What one message's signature says. */
export interface Reading {
  name: string;
  title: string | null;
  company: string | null;
  phones: string[];
  website: string | null;
}

/** "Sent from my phone" and the like, folded: says nothing of anybody. */
const SENT_FROM =
  /^(sent (from|with|via|using)|get outlook for|enviado (desde|con|do|a partir|pelo|por)|obtener outlook|obtenha o outlook|envoye (de|depuis|avec|a partir)|telecharger outlook|gesendet (von|mit)|von meinem .+ gesendet|diese nachricht wurde von|outlook (fur|para|pour) |inviato (da|con)|verzonden (vanaf|met)|download )/;
/** Where the fine print begins, folded. Nothing below it is the sender's. */
const FINE_PRINT =
  /confidential|confidencial|confidentiel|vertraulich|riservat|disclaimer|aviso legal|legal notice|clausula|privileged|unsubscribe|cancelar (la )?suscripcion|se desabonner|desinscrire|abmelden|rgpd|lopd|gdpr|dsgvo|proteccion de datos|data protection|before printing|antes de imprimir|antes de imprimi|avant d'imprimer|environment|medio ambiente|intended recipient|destinatari|virus|registered (in|office)|registergericht|handelsregister|amtsgericht/;
/** Longest line that is still a signature's. Characters. */
const MAX_LINE = 160;
/** How far below the name its details reach. Lines. */
const REACH = 9;
/** How far below the name title and company may begin. Lines. */
const ROLE_REACH = 4;

/** In China, Japan and Korea company and title often stand above the name. Lines. */
const ABOVE = 3;
const EASTERN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー\s]+$/u;

/** The lines that may be the sender's own: up to the fine print, without greetings of devices. */
function ownLines(lines: readonly string[]): string[] {
  const end = lines.findIndex((line) => line.length > MAX_LINE || FINE_PRINT.test(fold(line)));
  const own = end === -1 ? lines : lines.slice(0, end);
  return own.filter((line) => !SENT_FROM.test(fold(line)) && !/^[-–—_=*~\s]+$/.test(line));
}

/** By whose authority a German letter is signed: not a part of the name. */
const ON_BEHALF = /^(?:i\. ?[AV]\.|ppa\.)\s*/;

/** The name at the start of a line, and what follows it on the same line; `null` when it starts with another word. */
function nameIn(line: string, { names, email }: Writer): { name: string; rest: string } | null {
  if (isNameOf(line, names, email)) return { name: line.replace(ON_BEHALF, ''), rest: '' };
  for (const sign of line.matchAll(/\s*[|·•‧∙⋅,]\s*|\s+[–—-]\s+/gu)) {
    const name = line.slice(0, sign.index);
    if (isNameOf(name, names, email)) return { name, rest: line.slice(sign.index + sign[0].length) };
  }
  return null;
}

/** The sender's own website: named with its scheme or `www.`, or the domain the mail comes from, or alone in a line. */
function websiteIn(lines: readonly string[], email: string): string | null {
  const home = registrableDomain(email);
  const found: string[] = [];
  for (const line of lines) {
    for (const [word] of line.matchAll(
      /(?<![\p{L}\d@.])(?:https?:\/\/)?(?:[\p{L}\d-]+\.)+\p{L}{2,}(?:\/[^\s|<>"]*)?(?!@)/giu,
    )) {
      const named = /^(https?:|www\.)/i.test(word) || registrableDomain(word) === home;
      const alone = fold(line).replace(/^(web|website|site|sitio|url|w|🌐)[\s:.]*/u, '') === fold(word);
      if ((named || alone) && !isSocial(word) && ownLabel(word) !== null) found.push(word);
    }
  }
  return found.find((site) => registrableDomain(site) === home) ?? found[0] ?? null;
}

/**
 * Reads one message's signature lines. Nothing is taken unless a line is the sender's own name; title and company only
 * on proof; `null` when there is no name.
 *
 * @param repeated lines that stand alike in another message of the same sender
 */
export function readSignature(
  lines: readonly string[],
  writer: Writer,
  repeated: ReadonlySet<string> = new Set(),
): Reading | null {
  const own = ownLines(lines);
  const names = own.flatMap((line, at) => {
    const found = nameIn(line, writer);
    return found ? [{ ...found, at }] : [];
  });
  // The fullest name: a letter is often signed with the first name alone, above the signature.
  const start = names.toSorted((a, b) => b.name.split(' ').length - a.name.split(' ').length)[0];
  if (start === undefined) return null;
  const below = own.slice(start.at + 1, start.at + 1 + REACH);
  const website = websiteIn(below, writer.email);
  const labels = distinct(
    [ownLabel(writer.email), website && ownLabel(website)].filter((label) => typeof label === 'string'),
    2,
  );
  const roleLines = below.slice(0, ROLE_REACH);
  const above = own.slice(Math.max(0, start.at - ABOVE), start.at).filter((line) => EASTERN.test(line));
  const parts = [start.rest, ...roleLines, ...above].filter(Boolean).flatMap((line) => partsOf(line, labels));
  const { title, company } = roleIn(parts, labels, repeated.has(roleLines[0] ?? ''));
  const country =
    countryOfLines(below) ??
    phoneCountry({
      addresses: [...(website ? [website] : []), writer.email],
      place: null,
      country: writer.country,
    });
  return {
    name: start.name,
    title: tidy(title, CAPS.line),
    company: tidy(company, CAPS.line),
    phones: distinct(
      [start.rest, ...below].flatMap((line) => phonesInLine(line, country)),
      10,
    ),
    website: tidy(website, CAPS.url),
  };
}
