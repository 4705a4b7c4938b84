import { browser } from '../../utils/browser.ts';
import type { Capture } from '../../utils/pipeline/capture.ts';
import type { PageAddress } from '../../utils/sites/site.ts';
import { personByAddress, personCard } from '../../utils/store/worker.ts';

/** Shows on the toolbar icon the stage of the person whose page this is, by its address alone. */
export async function showBadgeOfAddress(tabId: number, address: PageAddress): Promise<void> {
  await showStage(tabId, await personByAddress({ slug: address.slug, memberId: address.memberId }));
}

/** Shows the stage of the one known person that was read; several are for the panel to tell apart. */
export async function showBadge(tabId: number, capture: Capture): Promise<void> {
  const others = capture.people.filter((person) => !person.self);
  const known = await Promise.all(
    others.map((person) => personByAddress({ ...person.linkedin, emails: person.emails })),
  );
  const ids = [...new Set(known.filter((id) => id !== null))];
  await showStage(tabId, ids.length === 1 ? (ids[0] ?? null) : null);
}

async function showStage(tabId: number, personId: string | null): Promise<void> {
  const card = personId === null ? null : await personCard(personId);
  const stage = card?.deals[0]?.stageIndex;
  try {
    await browser.action.setBadgeText({ tabId, text: stage === undefined ? '' : String(stage + 1) });
  } catch {
    // The tab was closed meanwhile: there is no icon left to write on.
  }
}
