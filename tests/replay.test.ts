import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { replayPage } from '../scripts/replay/page.ts';
import { capture } from '../utils/pipeline/capture.ts';
import { score, type Score } from './builders/score.ts';

const run = promisify(execFile);
const replay = (...args: string[]) => run(process.execPath, ['scripts/replay.ts', ...args]);
const rejects = (code: number, ...args: string[]) =>
  expect(replay(...args)).rejects.toMatchObject({ code, stdout: '' });
const nobody = { country: null, ownAddresses: [] };
const pagesIn = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .toSorted();

describe('the command', () => {
  const folder = 'tests/fixtures/gmail-thread';
  const line = capture.extend({ file: z.string() });

  it('prints one JSON line per page of a folder, and nothing else', { timeout: 120_000 }, async () => {
    const { stdout, stderr } = await replay('--batch', folder);
    const printed = stdout
      .trimEnd()
      .split('\n')
      .map((text) => line.parse(JSON.parse(text)));
    expect(printed.map(({ file }) => file)).toEqual(pagesIn(folder));
    expect(stderr).toBe('');
  });

  it(
    'prints one page, under the given address and with own accounts marked',
    { timeout: 60_000 },
    async () => {
      const page = join(folder, 'own-alias-es.html');
      const { stdout } = await replay(page, '--own', 'ventas@tejedora.test', '--country', 'es');
      const read = capture.parse(JSON.parse(stdout));
      expect(read.people.find(({ emails }) => emails.includes('ventas@tejedora.test'))?.self).toBe(true);
      expect(read.thread?.messages[0]?.direction).toBe('sent');
    },
  );

  it(
    'prints nothing for a call that makes no sense or a page without an address',
    { timeout: 60_000 },
    async () => {
      await Promise.all([rejects(2, '--batch', 'no-such-folder'), rejects(2), rejects(1, 'package.json')]);
    },
  );
});

describe('an address that no reader knows', () => {
  const page = 'tests/fixtures/gmail-thread/own-alias-es.html';
  it.each([
    ['https://www.linkedin.com/feed/', 'none', 'not-a-person'],
    ['https://es.linkedin.com/jobs/view/1/', 'none', 'not-a-person'],
    ['https://mail.google.com/chat/u/0/', 'none', null],
    ['https://globex.test/', 'none', null],
    ['https://linkedin.com.globex.test/in/ana', 'none', null],
  ])('%s is %s, refused %s', (url, kind, refused) =>
    expect(replayPage(page, nobody, url)).toMatchObject({
      kind,
      refused,
      people: [],
      company: null,
      thread: null,
    }),
  );
});

describe('the score', () => {
  const read = replayPage('tests/fixtures/gmail-thread/own-alias-es.html', nobody);
  it('tells a wrong value from an empty one, and finds what must not be there', () => {
    const expected = {
      kind: 'gmail-thread',
      people: [{ fullName: 'Somebody Else', title: 'CEO', phones: [] }, {}],
      thread: { subject: 'Catálogo', messages: [{}, { at: '2026-07-02T08:00:00.400Z' }, { id: 'more' }] },
      mustNot: ['ivan.robles@molinos.test', 'name "me" stored'],
      notCurrent: ['Nobody'],
    };
    const by = (result: Score['result']) =>
      score(expected, read).flatMap((one) => (one.result === result ? one.path : []));
    expect(by('wrong')).toEqual(['.people[0].fullName', '.mustNot']);
    expect(by('empty')).toEqual(['.people[0].title', '.thread.messages[2].id']);
    expect(by('read')).toContain('.thread.messages[1].at');
  });
});

const root = process.env['CORPUS_DIR'] ?? '';
const folders = ['linkedin', 'gmail/authored', 'gmail/pages']
  .map((folder) => join(root, folder))
  .filter((folder) => root !== '' && existsSync(folder));

describe.skipIf(folders.length === 0)(
  'saved pages (skipped where CORPUS_DIR names no folder with them)',
  () => {
    it('hold no wrong value, and at least 95 % of the expected ones', { timeout: 120_000 }, () => {
      const scores: (Score & { file: string })[] = [];
      for (const folder of folders) {
        for (const file of pagesIn(folder)) {
          const path = join(folder, file);
          const expected: unknown = JSON.parse(readFileSync(path.replace(/html$/, 'expected.json'), 'utf8'));
          const graded = score(z.record(z.string(), z.unknown()).parse(expected), replayPage(path, nobody));
          scores.push(...graded.map((one) => ({ file, ...one })));
        }
      }
      const count = (file: string, result: Score['result']) =>
        scores.filter((one) => one.file === file && one.result === result).length;
      console.table(
        [...new Set(scores.map(({ file }) => file))].map((file) => ({
          page: file,
          read: count(file, 'read'),
          empty: count(file, 'empty'),
          wrong: count(file, 'wrong'),
        })),
      );
      expect(scores.filter(({ result }) => result === 'wrong')).toEqual([]);
      const share = scores.filter(({ result }) => result === 'read').length / scores.length;
      if (share < 1) console.table(scores.filter(({ result }) => result === 'empty'));
      expect(share).toBeGreaterThanOrEqual(0.95);
    });
  },
);
