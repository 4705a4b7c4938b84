import { clean, linkOf } from '../dom.ts';
import { linkedinAddress } from './address.ts';
import type { Findings } from './findings.ts';
import { samePerson, type Scope } from './scope.ts';
import { PUBLIC } from './selectors.ts';

type Json = null | boolean | number | string | Json[] | JsonObject;
interface JsonObject {
  [key: string]: Json;
}

/** Structured data longer than this is not a profile's, characters. */
const LONGEST = 200_000;

/** The objects in a value that may be missing, one or several. */
export const objects = (value: Json | undefined): JsonObject[] =>
  [value ?? []]
    .flat()
    .flatMap((item) => (item && typeof item === 'object' && !Array.isArray(item) ? [item] : []));

const texts = (value: Json | undefined): string[] =>
  [value ?? []].flat().flatMap((item) => (typeof item === 'string' ? [item] : []));

/** Text that is shown: names hidden from visitors are written as asterisks. */
export const shown = (value: Json | undefined): string | null =>
  texts(value).map((text) => (/\*{2,}/.test(text) ? null : clean(text)))[0] ?? null;

/** Data of all scripts of a page that are of this type, at the top or in a graph. */
export function structuredData(doc: Document, type: string): JsonObject[] {
  return [...doc.querySelectorAll(PUBLIC.json)].flatMap((script) => {
    const text = script.textContent ?? '';
    if (text.length > LONGEST) return [];
    try {
      const data: Json = JSON.parse(text);
      return objects(data)
        .flatMap((node) => [node, ...objects(node['@graph'])])
        .filter((node) => texts(node['@type']).includes(type));
    } catch {
      return [];
    }
  });
}

/** Slugs of the LinkedIn addresses by which a node names itself. */
function ownSlugs(node: JsonObject, base: URL): string[] {
  return [...texts(node['url']), ...texts(node['sameAs'])].flatMap((link) => {
    const url = linkOf(link, base);
    return (url && linkedinAddress(url)?.slug) || [];
  });
}

/**
 * The structured data of a logged-out page: the `Person` whose own address is this page's. A node of that kind is not
 * guaranteed (2026-08), and its employers hold former ones too: those have an end date. Signed-in pages have none.
 */
export function readPublicData({ doc, url, address }: Scope, found: Findings): void {
  if (!doc.querySelector(PUBLIC.page)) return;
  for (const person of structuredData(doc, 'Person')) {
    const slugs = ownSlugs(person, url);
    if (slugs.length === 0 || !slugs.every((slug) => samePerson(slug, address))) continue;
    const add = (
      field: 'fullName' | 'location' | 'company',
      value: string | null,
      confidence: number,
    ): void => {
      if (value) found[field].push({ value, layer: 'public-data', confidence });
    };
    add('fullName', shown(person['name']), 0.85);
    add('location', shown(objects(person['address'])[0]?.['addressLocality']), 0.7);
    const current = objects(person['worksFor']).filter(
      (work) => !objects(work['member']).some((member) => member['endDate']),
    );
    if (current.length === 1) add('company', shown(current[0]?.['name']), 0.75);
  }
}
