/**
 * `npm run replay -- page.html [--url URL]` prints the Capture of a saved page as JSON; `-- --batch DIR` one line per
 * `*.html` of a folder, with `file` added. `--country ES` is the rep's country for phones, `--own a@x,b@y` are the
 * rep's further addresses. Nothing else goes to standard output, except npm's own two lines, which `npm run -s` leaves
 * out. Exits with 1 when a page could not be read, with 2 when the call makes no sense.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { replayPage } from './replay/page.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    url: { type: 'string' },
    batch: { type: 'string' },
    country: { type: 'string' },
    own: { type: 'string', default: '' },
  },
});

const context = {
  country: values.country ?? null,
  ownAddresses: values.own.split(',').filter((address) => address.trim() !== ''),
};

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}

function replayFile(path: string): void {
  if (values.url !== undefined && !URL.canParse(values.url)) fail(`Not an address: ${values.url}`);
  console.log(JSON.stringify(replayPage(path, context, values.url), null, 2));
}

/** One line per page; a page that cannot be read is named on standard error, and the others go on. */
function replayFolder(folder: string): void {
  for (const file of readdirSync(folder).toSorted()) {
    if (!file.endsWith('.html')) continue;
    try {
      console.log(JSON.stringify({ file, ...replayPage(join(folder, file), context) }));
    } catch (error) {
      console.error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
      process.exitCode = 1;
    }
  }
}

const [path, ...more] = positionals;
const missing = [path, values.batch].find((given) => given !== undefined && !existsSync(given));
if (missing !== undefined) fail(`Not found: ${missing}`);
if (values.batch !== undefined && path === undefined) replayFolder(values.batch);
else if (path !== undefined && more.length === 0 && values.batch === undefined) replayFile(path);
else fail('Usage: npm run replay -- page.html --url URL | --batch DIR [--country ES] [--own a@x,b@y]');
