import { readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import * as z from 'zod';
import { captureAsRead } from '../../utils/pipeline/capture.ts';

const base = captureAsRead.shape;
const header = z.object({ url: z.string(), seen: z.string(), locale: z.string() });

/** What a fixture's `.json` says of the capture: all but the address and where each person's fields stand. */
const expectedCapture = z.strictObject({
  kind: base.kind,
  refused: base.refused,
  people: z.array(
    z.strictObject({ fullName: z.string().nullable(), emails: z.array(z.string()), self: z.boolean() }),
  ),
  thread: base.thread,
  complete: base.complete,
  warnings: base.warnings,
});

export interface GmailPage {
  name: string;
  html: string;
  url: URL;
  expected: z.infer<typeof expectedCapture>;
}

/** All pages of one reader's folder; the first line of each says under which address it stands. */
export function gmailPages(reader: 'gmail-thread' | 'gmail-list'): GmailPage[] {
  const folder = new URL(`../fixtures/${reader}/`, import.meta.url);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(new URL(file, folder), 'utf8');
      const said = header.parse(JSON.parse(html.slice(html.indexOf('{'), html.indexOf('-->'))));
      const json: unknown = JSON.parse(readFileSync(new URL(file.replace(/html$/, 'json'), folder), 'utf8'));
      return {
        name: file.replace(/\.html$/, ''),
        html,
        url: new URL(said.url),
        expected: expectedCapture.parse(json),
      };
    });
}

/** A document as a saved page gives it: no scripts run, nothing is loaded. */
export function parsePage(html: string): Document {
  return new JSDOM(html).window.document;
}
