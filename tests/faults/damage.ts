import { indexedDBFolder, removeFiles, removeFolder, scramble, tearTail } from './files.ts';
import type { Part } from './part.ts';
import { trial } from './part.ts';
import { Profile } from './session.ts';
import { saysRestored, verify } from './verify.ts';
import { work } from './work.ts';

/** Ways in which a store is found after a crash, a full disk or a clean-up tool (M6). */
const DAMAGES: readonly [string, (folder: string) => void][] = [
  ['its folder removed', removeFolder],
  ['half of its log gone', (folder) => tearTail(folder, { share: 0.5 })],
  ['its tables overwritten in the middle', (folder) => scramble(folder, '.ldb')],
  ['its tables removed', (folder) => removeFiles(folder, '.ldb')],
  ['its log overwritten in the middle', (folder) => scramble(folder, '.log')],
  ['its log removed', (folder) => removeFiles(folder, '.log')],
];

/** F5: a store emptied, shortened or unreadable is noticed and given back. */
export const damage: Part = {
  name: 'damage',
  promises: 'an emptied or damaged store: noticed, put back, said',
  async *trials(quick) {
    for (const [name, harm] of quick ? DAMAGES.slice(0, 1) : DAMAGES) {
      yield await trial(`store found with ${name}`, () => survive(harm, quick ? 1 : 2));
    }
  },
};

/** `sessions`: two, so that rows stand in tables as well as in the log. */
async function survive(harm: (folder: string) => void, sessions: number) {
  const profile = new Profile();
  try {
    for (let session = 1; session <= sessions; session++) {
      const { page, close } = await profile.start();
      await page.evaluate(work, { first: session * 100, count: 20 });
      await close();
    }
    harm(indexedDBFolder(profile.folder));
    const { page, close } = await profile.start();
    const health = await saysRestored(page);
    const { faults } = await verify(page, profile);
    await close();
    return {
      acked: profile.acks.length,
      restored: health.state === 'restored' ? health.rows : 0,
      faults,
    };
  } finally {
    profile.remove();
  }
}
