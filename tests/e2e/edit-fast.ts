import type { Page } from '@playwright/test';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { builtExtension, extensionUrl } from '../../scripts/browser/launch.ts';

type Fields = Record<string, unknown>;
type Run = (name: string, input: object) => Promise<{ ok: true } | { ok: false; code: string }>;

/** One title as a window gave it to the deal. */
export interface TitleEdit {
  typed: string;
  /** What the window had seen when the edit went through. */
  seen: unknown;
  /** How often it was told that another window had changed it. */
  said: number;
}

/** The store's commands as the built pages load them. */
export function commandsUrl(): string {
  const name = readdirSync(join(builtExtension(), 'chunks')).find((file) => /^run-[^.]+\.js$/.test(file));
  if (!name) throw new Error('The commands are in another file of the build now.');
  return extensionUrl(`chunks/${name}`);
}

/**
 * Edits a deal in a page of the extension, by the page's own commands and as fast as they go: in each turn it looks at
 * the title, edits a field that only this window edits, then the title it looked at. Refused because another window has
 * changed it meanwhile, it looks again. Answers how each title went through.
 */
export function editFast(
  page: Page,
  edits: { dealId: string; titles: string[]; own: Fields[] },
): Promise<TitleEdit[]> {
  return page.evaluate(
    async ({ commands, dealId, titles, own }) => {
      const { run }: { run: Run } = await import(commands);
      const db = await new Promise<IDBDatabase>((done) => {
        const opening = indexedDB.open('embudo');
        opening.addEventListener('success', () => done(opening.result));
      });
      const look = () =>
        new Promise<unknown>((done) => {
          const reading: IDBRequest<{ title: unknown }> = db
            .transaction('deals')
            .objectStore('deals')
            .get(dealId);
          reading.addEventListener('success', () => done(reading.result.title));
        });

      const through: TitleEdit[] = [];
      for (const [turn, typed] of titles.entries()) {
        let seen = await look();
        const kept = await run('editDeal', {
          dealId,
          fields: own[turn],
          ...(turn > 0 && { was: own[turn - 1] }),
        });
        if (!kept.ok) throw new Error(`${JSON.stringify(own[turn])}: ${kept.code}`);
        for (let said = 0; ; said += 1) {
          const result = await run('editDeal', { dealId, fields: { title: typed }, was: { title: seen } });
          if (result.ok) {
            through.push({ typed, seen, said });
            break;
          }
          if (result.code !== 'edited-elsewhere') throw new Error(`${typed}: ${result.code}`);
          seen = await look();
        }
      }
      db.close();
      return through;
    },
    { commands: commandsUrl(), ...edits },
  );
}
