import type { Part, Trial } from './part.ts';
import { trial } from './part.ts';
import { loadCores } from './processes.ts';
import { Profile } from './session.ts';
import { verify } from './verify.ts';
import { work } from './work.ts';

/** Milliseconds from the first acknowledged act to the kill; the short ones fall into the heal and the check. */
const DELAYS = [40, 900, 300, 1700, 120, 2400, 600, 60, 1300, 450];

/** F2: the browser is killed while it writes, again and again on one profile, every other time under load. */
export const kills: Part = {
  name: 'kills',
  promises: 'kill -9 while writing: nothing acknowledged is lost',
  trials: (quick) => killing('kill -9', quick ? DELAYS.slice(0, 2) : DELAYS, []),
};

/** The same on the SQLite backend, which Chromium is moving to. */
export const killsSqlite: Part = {
  name: 'kills-sqlite',
  promises: 'kill -9 on the SQLite backend: nothing acknowledged is lost',
  trials: (quick) =>
    killing('kill -9, SQLite', quick ? [] : DELAYS.slice(0, 6), ['--enable-features=IdbSqliteBackingStore']),
};

async function* killing(label: string, delays: readonly number[], args: string[]): AsyncGenerator<Trial> {
  const profile = new Profile();
  try {
    let first = 1;
    for (const [index, delay] of delays.entries()) {
      const loaded = index % 2 === 1;
      const name = `${label} ${index + 1}, ${delay} ms in${loaded ? ', under load' : ''}`;
      yield await trial(name, async () => {
        const before = profile.acks.length;
        const session = await profile.start(args);
        const unload = loaded ? loadCores() : () => {};
        // The kill ends the page, and with it the call.
        const working = session.page.evaluate(work, { first, count: 10_000 }).catch(() => {});
        try {
          while (profile.acks.length === before) await new Promise((done) => setTimeout(done, 5));
          await new Promise((done) => setTimeout(done, delay));
          await session.kill();
          await working;
        } finally {
          unload();
        }
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
