import type { Part, Trial } from './part.ts';
import { trial } from './part.ts';
import { loadCores } from './processes.ts';
import { Profile } from './session.ts';
import { verify } from './verify.ts';
import { work } from './work.ts';

/** When to kill: milliseconds after the first acknowledged act, or after the page was opened. */
interface Kill {
  delay: number;
  loaded: boolean;
  opening: boolean;
}
const KILLS: readonly Kill[] = [
  ...[900, 40, 1700, 300, 2400, 120, 60, 600, 450, 1300].map((delay, index) => ({
    delay,
    loaded: index % 2 === 0,
    opening: false,
  })),
  // Into the heal, and into the check.
  { delay: 50, loaded: true, opening: true },
  { delay: 400, loaded: false, opening: true },
];

/** F2: the browser is killed while it writes, again and again on one profile, every other time under load. */
export const kills: Part = {
  name: 'kills',
  promises: 'kill -9 while writing: nothing acknowledged is lost',
  trials: (quick) => killing('kill -9', quick ? KILLS.slice(0, 1) : KILLS, []),
};

/** The same on the SQLite backend, which Chromium is moving to. */
export const killsSqlite: Part = {
  name: 'kills-sqlite',
  promises: 'kill -9 on the SQLite backend: nothing acknowledged is lost',
  trials: (quick) =>
    killing('kill -9, SQLite', quick ? [] : KILLS.slice(0, 6), ['--enable-features=IdbSqliteBackingStore']),
};

async function* killing(label: string, when: readonly Kill[], args: string[]): AsyncGenerator<Trial> {
  const profile = new Profile();
  try {
    let first = 1;
    for (const [index, kill] of when.entries()) {
      const { delay, loaded, opening } = kill;
      const name = `${label} ${index + 1}, ${delay} ms ${opening ? 'after opening' : 'in'}${loaded ? ', under load' : ''}`;
      yield await trial(name, async () => {
        await workUntilKilled(profile, kill, { first, args });
        const again = await profile.start(args);
        const { health, faults, people } = await verify(again.page, profile);
        first += people + 1_000;
        await again.close();
        return {
          acked: profile.acks.length,
          restored: health.state === 'restored' ? health.rows : 0,
          faults,
        };
      });
    }
  } finally {
    profile.remove();
  }
}

async function workUntilKilled(
  profile: Profile,
  { delay, loaded, opening }: Kill,
  { first, args }: { first: number; args: string[] },
): Promise<void> {
  const before = profile.acks.length;
  const session = await profile.start(args);
  const unload = loaded ? loadCores() : () => {};
  // The kill ends the page, and with it the call; before that it must not end.
  const early: unknown[] = [];
  const working = session.page.evaluate(work, { first, count: 10_000 }).catch((error: unknown) => {
    early.push(error);
  });
  const isDue = () => opening || profile.acks.length > before || early.length > 0;
  try {
    while (!isDue()) await new Promise((done) => setTimeout(done, 5));
    await new Promise((done) => setTimeout(done, delay));
    if (early.length > 0) throw early[0];
    await session.kill();
    await working;
  } finally {
    unload();
  }
}
