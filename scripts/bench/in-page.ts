import { resolve } from 'node:path';
import { build } from 'vite';

/**
 * Bundles a module of ours into one script whose exports stand in the global `inPage`, to be evaluated in a page of
 * the browser under measurement.
 *
 * @param entry path from the repository's root
 */
export async function bundleForPage(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"', 'import.meta.env.BROWSER': '"chrome"' },
    build: {
      write: false,
      target: 'esnext',
      lib: { entry: resolve(entry), formats: ['iife'], name: 'inPage' },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  for (const output of outputs) {
    const chunk = 'output' in output ? output.output[0] : undefined;
    if (chunk?.type === 'chunk') return `${chunk.code}\nglobalThis.inPage = inPage;`;
  }
  throw new Error(`${entry} could not be bundled.`);
}
