import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

// Seen in Chromium 156 only: Node's timers hide it, so the rule is kept on the text.
test('every live query is an async function, or Dexie answers it once and never again', () => {
  const folder = import.meta.dirname;
  const files = readdirSync(folder).filter((name) => /\.tsx?$/.test(name) && name !== 'live.test.ts');
  const plain = files.filter((name) =>
    /\b(?:liveQuery|useLiveQuery)\((?!async\b|readAll\b)/.test(readFileSync(join(folder, name), 'utf8')),
  );
  expect(files).toContain('live.ts');
  expect(plain).toEqual([]);
});
