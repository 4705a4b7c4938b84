import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';

/** What stands here is what `wxt build` left; `npm test` builds first. */
const DIR = '.output/chrome-mv3';
const built = existsSync(join(DIR, 'manifest.json'));

const files = built
  ? readdirSync(DIR, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(js|html|css)$/.test(file))
  : [];
const read = (file: string) =>
  z.record(z.string(), z.unknown()).parse(JSON.parse(readFileSync(file, 'utf8')));
const text = (file: string) => readFileSync(join(DIR, file), 'utf8');

describe.runIf(built)('the built extension', () => {
  test('has the manifest that was agreed on', () => {
    expect(read(join(DIR, 'manifest.json'))).toEqual(read('tests/golden/manifest.json'));
  });

  test('carries no React, Dexie or zod in its content scripts', () => {
    const scripts = files.filter((file) => file.startsWith('content-scripts/'));
    expect(scripts.length).toBe(2);
    const traces = /react\.(?:transitional\.)?element|useLayoutEffect|Dexie|indexedDB|ZodError|_zod\b/;
    expect(scripts.filter((file) => traces.test(text(file)))).toEqual([]);
  });

  test('has content scripts that ask nobody and tell the page nothing', () => {
    const scripts = files.filter((file) => file.startsWith('content-scripts/'));
    const outward =
      /\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|\.postMessage\(|dispatchEvent\(|innerHTML|createElement|importScripts/;
    expect(scripts.filter((file) => outward.test(text(file)))).toEqual([]);
  });

  test('runs no code made from text, and names no address to load from', () => {
    const evil = /\beval\(|new Function\(|<script[^>]+src=["']https?:/;
    expect(files.filter((file) => evil.test(text(file)))).toEqual([]);
    const urls = new Set(files.flatMap((file) => text(file).match(/https?:\/\/[\w.-]+/g) ?? []));
    // Each with its reason: a name or a line of text, never something that is loaded.
    const known = read('tests/golden/addresses.json');
    expect([...urls].filter((url) => !(url in known)).toSorted()).toEqual([]);
  });

  test('leaves out what only the tests use', () => {
    expect(files.filter((file) => text(file).includes('embudoTest'))).toEqual([]);
  });
});
