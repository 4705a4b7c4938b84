import { expect, test } from 'vitest';
import { percent, scoresOf, together, type Ended } from './score.ts';

const ended = (fileName: string, status: string): Ended => ({
  fileName,
  status,
  location: { start: { line: 1, column: 1 } },
  mutatorName: 'ConditionalExpression',
  replacement: 'true',
});

test('counts what the tests caught, the weakest file first', () => {
  const scores = scoresOf([
    ended('strong.ts', 'Killed'),
    ended('strong.ts', 'Timeout'),
    ended('strong.ts', 'Survived'),
    ended('weak.ts', 'Killed'),
    ended('weak.ts', 'NoCoverage'),
    ended('weak.ts', 'Ignored'),
    ended('weak.ts', 'CompileError'),
  ]);
  expect(scores.map(({ file, killed, ignored }) => [file, killed, ignored])).toEqual([
    ['weak.ts', 1, 1],
    ['strong.ts', 2, 0],
  ]);
  expect(scores.map(percent)).toEqual([50, (100 * 2) / 3]);
  expect(percent(together(scores))).toBe(60);
});

test('a file without mutants to catch lowers nothing', () => {
  expect(percent({ killed: 0, survivors: [] })).toBe(100);
  expect(percent(together(scoresOf([])))).toBe(100);
});
