import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';

/** Draws `public/icon.svg` as the PNGs the manifest names. Run by hand after the drawing changes. */
const SIZES = [16, 32, 48, 128];

const root = new URL('../../public/', import.meta.url);
const svg = await readFile(new URL('icon.svg', root), 'utf8');
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${svg}`);
  await writeFile(new URL(`icon/${size}.png`, root), await page.screenshot({ omitBackground: true }));
}
await browser.close();
