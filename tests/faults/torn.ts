import { indexedDBFolder, storageFolder, tearTail } from './files.ts';
import type { Part } from './part.ts';
import { trial } from './part.ts';
import { Profile } from './session.ts';
import { verify } from './verify.ts';
import { work } from './work.ts';

/** F4: the end of a log is cut off between two sessions; without a heal the third one finds nothing (M2). */
export const torn: Part = {
  name: 'torn',
  promises: 'a torn log: everything is there in the next sessions, and a loss is said',
  async *trials(quick) {
    for (const bytes of quick ? [6_000] : [6_000, 64, 5, 1]) {
      const name = `IndexedDB's log, ${bytes} bytes off`;
      // The last bytes are the browser's own; further in stand the last acts.
      yield await trial(name, () => tear(indexedDBFolder, bytes, bytes > 1_000));
    }
    for (const bytes of quick ? [] : [6_000, 64, 5, 1]) {
      yield await trial(`storage.local's log, ${bytes} bytes off`, () => tear(storageFolder, bytes, false));
    }
  },
};

/** `mustSay`: the cut takes an act from the store itself, so the store has something to say. */
async function tear(folder: (profile: string) => string, bytes: number, mustSay: boolean) {
  const profile = new Profile();
  const faults: string[] = [];
  let restored = 0;
  try {
    const first = await profile.start();
    await first.page.evaluate(work, { first: 100, count: 20 });
    // Killed, so that the log ends in the last act and not in what the browser writes when it is left in peace.
    await first.kill();
    tearTail(folder(profile.folder), { bytes });
    for (const number of [2, 3]) {
      const { page, close } = await profile.start();
      const found = await verify(page, profile);
      faults.push(...found.faults.map((fault) => `session ${number}: ${fault}`));
      const said = found.health.state === 'restored' ? found.health.rows : 0;
      if (number === 2 && mustSay && said === 0) faults.push('session 2: the cut was not said');
      // What the heal is for: without it the browser now drops the whole store.
      if (number === 3 && said > 0) faults.push(`session 3: ${said} rows were gone again`);
      restored += said;
      await page.evaluate(() => embudoTest.dismissHealthNotice());
      await page.evaluate(work, { first: number * 100, count: 5 });
      await close();
    }
  } finally {
    profile.remove();
  }
  return { acked: profile.acks.length, restored, faults };
}
