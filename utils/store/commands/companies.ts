import { v7 } from 'uuid';
import type { CapturedCompany } from '../../pipeline/capture.ts';
import type { Company } from '../../pipeline/company.ts';
import { fold } from '../../pipeline/fold.ts';
import type { Origin } from '../../pipeline/row.ts';
import { db } from '../db.ts';
import type { Recorder } from '../recorder.ts';
import { liveRows } from '../rows.ts';
import { lineOf } from './text.ts';

/** What tells companies apart. */
type Keys = Pick<Company, 'name' | 'domain' | 'website' | 'linkedinSlug' | 'linkedinId'>;

/** A captured company of which anything may be missing. */
type Given = { [K in keyof CapturedCompany]?: CapturedCompany[K] | undefined };

function keysOf(input: Given): Keys | null {
  const domain = lineOf(input.domain ?? null)?.toLowerCase() ?? null;
  const name = lineOf(input.name ?? null) ?? domain;
  if (name === null) return null;
  return {
    name,
    domain,
    website: lineOf(input.website ?? null),
    linkedinSlug: lineOf(input.linkedinSlug ?? null)?.toLowerCase() ?? null,
    linkedinId: lineOf(input.linkedinId ?? null),
  };
}

const oldest = (companies: Company[]): Company | null =>
  companies.toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : 1))[0] ?? null;

/** Same name, and nothing that says otherwise: a common name must not join two companies. */
const agrees = (company: Company, keys: Keys): boolean =>
  (['domain', 'linkedinSlug', 'linkedinId'] as const).every(
    (key) => company[key] === null || keys[key] === null || company[key] === keys[key],
  );

async function find(recorder: Recorder, keys: Keys): Promise<Company | null> {
  for (const key of ['domain', 'linkedinId', 'linkedinSlug'] as const) {
    const value = keys[key];
    if (value === null) continue;
    const same = oldest(liveRows('companies', await db.companies.where(key).equals(value).toArray()));
    if (same) return same;
  }
  const named = await db.companies
    .where('[realmId+searchName]')
    .equals([recorder.identity.realmId, fold(keys.name)])
    .toArray();
  return oldest(liveRows('companies', named).filter((company) => agrees(company, keys)));
}

/**
 * The company an input speaks of: found by domain, LinkedIn page or folded name, and completed where it is empty; else
 * made. `null` when the input names none.
 */
export async function companyOf(
  recorder: Recorder,
  input: Given | null,
  origin: Origin | null,
): Promise<Company | null> {
  const keys = input && keysOf(input);
  if (!keys) return null;
  const known = await find(recorder, keys);
  if (known) {
    const missing = Object.entries(keys).filter(([key, value]) => value !== null && known[key] === null);
    return recorder.patch('companies', known, Object.fromEntries(missing));
  }
  const given = Object.entries(keys).flatMap(([key, value]) =>
    value === null || !origin ? [] : [[key, origin]],
  );
  const origins: Record<string, Origin> = Object.fromEntries(given);
  return recorder.insert('companies', { id: v7(), ...keys, searchName: fold(keys.name), tags: [], origins });
}
