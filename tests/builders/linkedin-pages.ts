import { readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import * as z from 'zod';
import { captureAsRead, type CaptureAsRead } from '../../utils/pipeline/capture.ts';

/** A saved page with what must be read from it. */
export interface LinkedinPage {
  name: string;
  url: URL;
  html: string;
  expected: CaptureAsRead;
}

const firstLine = z.object({ url: z.url(), seen: z.string(), locale: z.string() });

/** All fixtures of a reader, in order of their names. The first line of each page says where and when it was seen. */
export function linkedinPages(reader: 'linkedin-profile' | 'linkedin-company'): LinkedinPage[] {
  const folder = `tests/fixtures/${reader}`;
  const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));
  return pages.toSorted().map((file) => {
    const html = readFileSync(`${folder}/${file}`, 'utf8');
    const { url } = firstLine.parse(JSON.parse(/^<!-- (\{.*\}) -->/.exec(html)?.[1] ?? ''));
    const expected = captureAsRead.parse(
      JSON.parse(readFileSync(`${folder}/${file.replace(/html$/, 'json')}`, 'utf8')),
    );
    return { name: file.replace(/\.html$/, ''), url: new URL(url), html, expected };
  });
}

/** A page as the reader gets it: parsed, nothing in it run, nothing laid out. */
export function documentOf({ html, url }: Pick<LinkedinPage, 'html' | 'url'>): Document {
  return new JSDOM(html, { url: url.href }).window.document;
}
