import type { Part } from './part.ts';
import { trial } from './part.ts';
import { Profile } from './session.ts';
import { verify } from './verify.ts';
import { work } from './work.ts';

const SQLITE = ['--enable-features=IdbSqliteBackingStore'];

/** M5: the browser changes what IndexedDB stands on, which empties it without a word. */
export const backend: Part = {
  name: 'backend',
  promises: 'another backend under IndexedDB, and back: noticed, put back, said',
  async *trials(quick) {
    if (quick) return;
    yield await trial('LevelDB → SQLite → LevelDB', switchTwice);
  },
};

async function switchTwice() {
  const profile = new Profile();
  const faults: string[] = [];
  let restored = 0;
  try {
    for (const [index, args] of [[], SQLITE, []].entries()) {
      const { page, close } = await profile.start(args);
      if (index > 0) {
        const found = await verify(page, profile);
        faults.push(...found.faults.map((fault) => `switch ${index}: ${fault}`));
        if (found.health.state === 'restored') restored += found.health.rows;
        else faults.push(`switch ${index}: the empty store was not said`);
        await page.evaluate(() => embudoTest.dismissHealthNotice());
      }
      await page.evaluate(work, { first: index * 100, count: 20 });
      await close();
    }
  } finally {
    profile.remove();
  }
  return { acked: profile.acks.length, restored, faults };
}
