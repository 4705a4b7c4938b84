/** One mutant's end, as far as the score asks. */
export interface Ended {
  fileName: string;
  status: string;
  location: { start: { line: number; column: number } };
  mutatorName: string;
  replacement: string;
}

/** How the mutants of one file, or of all, ended. */
export interface Score {
  file: string;
  killed: number;
  /** Outlived every test, or no test runs the code at all. */
  survivors: Ended[];
  /** Left out: only the loading of the module runs it. */
  ignored: number;
}

const CAUGHT = new Set(['Killed', 'Timeout']);
const LIVED = new Set(['Survived', 'NoCoverage']);

/** Scores per file, the weakest first. Mutants that do not compile or cannot run count nowhere. */
export function scoresOf(mutants: readonly Ended[]): Score[] {
  const files = Map.groupBy(mutants, ({ fileName }) => fileName);
  return [...files]
    .map(([file, ended]) => ({
      file,
      killed: ended.filter(({ status }) => CAUGHT.has(status)).length,
      survivors: ended.filter(({ status }) => LIVED.has(status)),
      ignored: ended.filter(({ status }) => status === 'Ignored').length,
    }))
    .toSorted((a, b) => percent(a) - percent(b) || a.file.localeCompare(b.file));
}

/** Share of caught mutants, per cent; 100 where there was none to catch. */
export function percent({ killed, survivors }: Pick<Score, 'killed' | 'survivors'>): number {
  const all = killed + survivors.length;
  return all === 0 ? 100 : (100 * killed) / all;
}

/** All files together. */
export function together(scores: readonly Score[]): Score {
  return {
    file: 'all',
    killed: scores.reduce((sum, { killed }) => sum + killed, 0),
    survivors: scores.flatMap(({ survivors }) => survivors),
    ignored: scores.reduce((sum, { ignored }) => sum + ignored, 0),
  };
}
