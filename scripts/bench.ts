/**
 * `npm run bench`: the figures of the product as JSON lines, each beside a baseline of the same run. `-- --only NAME`
 * measures one figure, or all that begin so; `-- --n 10,10000` sets the numbers of people in the store.
 */
import { parseArgs } from 'node:util';
import { print } from './bench/figure.ts';
import type { Figure } from './bench/figure.ts';
import { measurePopup } from './bench/popup.ts';
import { measureReading } from './bench/reading.ts';
import { measureSizes } from './bench/sizes.ts';
import { findBrowser } from './browser/find.ts';
import { builtExtension } from './browser/launch.ts';

const { values: options } = parseArgs({
  options: { only: { type: 'string', default: '' }, n: { type: 'string', default: '10,10000' } },
});
const sizes = options.n.split(',').map(Number);
if (sizes.some((n) => !Number.isInteger(n) || n < 1))
  throw new Error(`--n takes numbers of people, not ${options.n}`);

const browser = findBrowser(console.error);

/** What each family of figures needs to be measured; run one after the other, since they share the machine. */
const families: [prefix: string, measure: () => Promise<Figure[]> | Figure[]][] = [
  ['size.', () => measureSizes(builtExtension())],
  ['read.linkedin-profile', () => measureReading(browser, 'linkedin-profile')],
  ['read.gmail-thread', () => measureReading(browser, 'gmail-thread')],
  ['popup.paint', () => measurePopup(browser, builtExtension(), sizes)],
];

let printed = 0;
for (const [prefix, measure] of families) {
  if (!prefix.startsWith(options.only) && !options.only.startsWith(prefix)) continue;
  for (const figure of await measure()) {
    if (!figure.name.startsWith(options.only)) continue;
    print(figure);
    printed += 1;
  }
}
if (printed === 0) throw new Error(`There is no figure named ${options.only}.`);
