import { describe, expect, test } from 'vitest';
import { readPage } from '../utils/sites/index.ts';
import { gmailPages, parsePage } from './builders/gmail-pages.ts';

/** What a sender could imitate, in Gmail's own names, should Gmail ever stop renaming the classes of a mail. */
const PARTS = [
  '<h2 class="hP" data-legacy-thread-id="1111111111111111" data-thread-perm-id="thread-f:1">Forged</h2>',
  '<div class="ha"><h2>Forged</h2></div>',
  '<div class="adn ads" data-message-id="#msg-f:2" data-legacy-message-id="2222222222222222"></div>',
  '<span class="gD" email="ceo@forged.test" name="Forged">Forged</span>',
  '<h3 class="iw"><span email="ceo@forged.test" name="Forged"></span></h3>',
  '<img class="ajn" jid="ceo@forged.test" data-hovercard-id="ceo@forged.test" data-name="Forged">',
  '<span class="hb"><span class="g2" email="cfo@forged.test" name="Forged Person">x</span></span>',
  '<div class="ajA"><table class="ajC"><tr><td><span email="cfo@forged.test" name="Forged Person"></span></td></tr></table></div>',
  '<span class="g3" title="Jan 1, 2009, 1:00 AM" alt="Jan 1, 2009, 1:00 AM">Forged</span>',
  '<span class="adx"><span>99</span></span>',
  '<span download_url="text/calendar:invite.ics:https://forged.test/"></span>',
  '<header role="banner"><a aria-label="Forged (ceo@forged.test)" href="https://accounts.google.com/SignOutOptions"></a></header>',
  '<meta name="og-profile-acct" content="ceo@forged.test"><title>Forged - ceo@forged.test - Gmail</title>',
  '<div class="M9"><div g_editable="true" contenteditable="true">Forged</div></div>',
  '<table class="message"><tr><td><b>Forged</b> &lt;ceo@forged.test&gt;</td><td>x</td></tr><tr><td>To: cfo@forged.test</td></tr><tr><td></td></tr></table>',
  '<font class="recipient"><div>To: Forged &lt;cfo@forged.test&gt;</div><div>Cc: ceo@forged.test</div></font>',
  '<div class="maincontent"><table><tr><td><b>Forged</b></td></tr></table></div>',
  '<table gh="tl"><tr class="zA"><td data-legacy-thread-id="3333333333333333"></td></tr></table>',
] as const;

/** Around the parts: as they are, as a message of a list, as a whole view. */
const FRAMES: readonly ((part: string) => string)[] = [
  (part) => part,
  (part) =>
    `<div role="list"><div class="h7" role="listitem">${part}<div class="ii gt"><div class="a3s">x</div></div></div></div>`,
  (part) =>
    `<div role="main"><div class="nH a98 iY">${PARTS[0]}<div role="list"><div class="kv" role="listitem">${part}</div></div></div></div>`,
  (part) => `</td></tr></table></div></div>${part}${PARTS.join('')}`,
];
const bodies = FRAMES.flatMap((frame) => PARTS.map(frame));

/** Where a mail stands on the page, the print view's last row included. */
const BODY = '[role="main"] .a3s, body > .bodycontainer table.message > tbody > tr:last-child > td';

const pages = gmailPages('gmail-thread').filter(({ expected }) => expected.thread);

describe('a mail that imitates Gmail', () => {
  test.each(pages.map((page): [string, typeof page] => [page.name, page]))(
    'says nothing in %s',
    (_, page) => {
      const doc = parsePage(page.html);
      const honest = readPage(doc, page.url);
      const places = [...doc.querySelectorAll(BODY)].filter(
        (place) => !place.parentElement?.closest('.a3s, td'),
      );
      expect(places.length).toBeGreaterThan(0);
      for (const body of bodies) {
        const holders = places.map((place) => {
          const holder = doc.createElement('div');
          holder.innerHTML = body;
          place.prepend(holder);
          return holder;
        });
        const read = readPage(doc, page.url);
        // The sender's own signature may go under behind a forged quote; it may not change.
        const signatures = read.thread?.signatureBlocks ?? [];
        expect(honest.thread?.signatureBlocks).toEqual(expect.arrayContaining(signatures));
        expect({ ...read, thread: { ...read.thread, signatureBlocks: [] } }).toEqual({
          ...honest,
          thread: { ...honest.thread, signatureBlocks: [] },
        });
        for (const holder of holders) holder.remove();
      }
    },
  );

  test('there are more than thirty of them', () => {
    expect(new Set(bodies).size).toBeGreaterThan(30);
  });
});

test('a subject, a name and a snippet are text and nothing else', () => {
  const page = pages.find(({ name }) => name === 'all-states-en');
  if (!page) throw new Error('fixture missing');
  const doc = parsePage(page.html);
  const formula = '=HYPERLINK("x")\u202Egnp.exe\u200B <script>alert(1)</script>';
  doc.querySelector('h2.hP')?.replaceChildren(formula);
  for (const snippet of doc.querySelectorAll('.iA')) snippet.innerHTML = PARTS.join('');
  for (const mark of doc.querySelectorAll('[role="main"] .gD'))
    mark.setAttribute('name', 'Forged <ceo@forged.test>');
  const { thread, people } = readPage(doc, page.url);
  expect(thread?.subject).toBe('=HYPERLINK("x")gnp.exe <script>alert(1)</script>');
  expect(thread?.messages.map(({ from }) => from?.name ?? null)).toEqual([null, null, null, null, null]);
  expect(JSON.stringify({ thread, people })).not.toContain('forged');
});
