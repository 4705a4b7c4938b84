import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { gmailSource } from './gmail-selection.ts';
import { linkedinSource } from './linkedin-selection.ts';
import { answerTo, markedOn, NOWHERE } from './selection.ts';

vi.mock('../messages/protocol.ts', () => ({ onMessage: vi.fn() }));

const URL_OF = 'https://mail.google.com/mail/u/1/#inbox/FMfcgzQXJGkZabcdefghijklmnop';
const [FIRST, SECOND] = ['18c0000000000001', '18c0000000000002'];

const mail = (id: string, from: string, body: string) => `
  <div class="h7" role="listitem" aria-expanded="true">
    <div class="adn" data-legacy-message-id="${id}">
      <h3 class="iw"><span class="gD" email="${from}" name="Ana Ejemplo">Ana Ejemplo</span></h3>
      <span class="g3" title="date"></span>
      <div class="ii"><div class="a3s">${body}</div></div>
    </div>
  </div>`;

/** A thread of two mails in the mailbox of rep@embudo.example, the second account of the browser. */
function thread(first: string, second = '<p id="b">See you then.</p>'): Document {
  const html = `<html><head><title>Quote - rep@embudo.example - Gmail</title>
    <meta name="og-profile-acct" content="rep@embudo.example"></head><body>
    <div role="main"><div><h2 class="hP" data-thread-perm-id="x">Quote</h2>
    <div role="list">${mail(FIRST, 'ana@molinos.example', first)}${mail(SECOND, 'ana@molinos.example', second)}</div>
    </div></div></body></html>`;
  return new JSDOM(html, { url: URL_OF }).window.document;
}

/** Marks from the first element's text to the end of the second's. */
function mark(doc: Document, from: string, to = from): Selection {
  const selection = doc.getSelection();
  const [start, end] = [doc.querySelector(from), doc.querySelector(to)];
  if (!selection || !start || !end) throw new Error('the page has no such element');
  const range = doc.createRange();
  range.setStart(start, 0);
  range.setEnd(end, end.childNodes.length);
  selection.removeAllRanges();
  selection.addRange(range);
  return selection;
}

const inGmail = (selection: Selection, doc: Document) =>
  markedOn(selection, (range) => gmailSource(doc, new URL(URL_OF), range));

beforeEach(() => {
  const { Node, NodeFilter } = new JSDOM().window;
  vi.stubGlobal('Node', Node);
  vi.stubGlobal('NodeFilter', NodeFilter);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('marked words in Gmail', () => {
  test('come with the mail they stand in, its account and its time', () => {
    const doc = thread('<p id="a">We have  a budget\tof 20.000 €.</p>');
    expect(inGmail(mark(doc, '#a'), doc)).toEqual({
      quote: 'We have a budget of 20.000 €.',
      mail: { account: 'rep@embudo.example', messageId: FIRST },
      page: null,
      at: new Date(Number(BigInt(`0x${FIRST}`) >> 20n)).toISOString().replace(/\.\d+/, ''),
    });
  });

  test('name no mail when they reach over two', () => {
    const doc = thread('<p id="a">We have a budget.</p>');
    expect(inGmail(mark(doc, '#a', '#b'), doc)).toMatchObject({
      ...NOWHERE,
      quote: expect.stringContaining('budget'),
    });
  });

  test('are of one mail when three clicks carry the end to the beginning of the next', () => {
    const doc = thread('<p id="a">We have a budget.</p>');
    const selection = mark(doc, '#a');
    const next = doc.querySelectorAll('.h7')[1];
    if (next) selection.getRangeAt(0).setEnd(next, 0);
    expect(inGmail(selection, doc)?.mail?.messageId).toBe(FIRST);
  });

  test('keep the link but not the day where an earlier mail is quoted', () => {
    const doc = thread('<p>Yes.</p><div class="gmail_quote"><blockquote id="q">20.000 €?</blockquote></div>');
    expect(inGmail(mark(doc, '#q'), doc)).toMatchObject({ mail: { messageId: FIRST }, at: null });
  });

  test('name no mail in a draft, in the subject and in the list', () => {
    const draft = thread('<div contenteditable="true" id="d">Dear Ana</div>');
    expect(inGmail(mark(draft, '#d'), draft)).toMatchObject(NOWHERE);
    expect(inGmail(mark(draft, 'h2'), draft)).toMatchObject({ ...NOWHERE, quote: 'Quote' });
  });

  test('take no id from what the sender wrote', () => {
    const doc = thread(`<div data-legacy-message-id="18c00000000000ff"><p id="a">Trust me</p></div>`);
    expect(inGmail(mark(doc, '#a'), doc)?.mail?.messageId).toBe(FIRST);
  });

  test('leave page, focus and selection as they were', () => {
    const doc = thread('<p id="a">We have a budget.</p>');
    const selection = mark(doc, '#a');
    const before = [
      doc.documentElement.outerHTML,
      selection.anchorNode,
      selection.focusOffset,
      doc.activeElement,
    ];
    inGmail(selection, doc);
    expect([
      doc.documentElement.outerHTML,
      selection.anchorNode,
      selection.focusOffset,
      doc.activeElement,
    ]).toEqual(before);
  });
});

describe('marked words', () => {
  const page = (text: string) => {
    const doc = new JSDOM('<p></p>').window.document;
    doc.querySelector('p')?.append(text);
    return markedOn(mark(doc, 'p'), () => NOWHERE)?.quote ?? null;
  };

  test('are cleaned of what cannot be seen, line by line', () => {
    expect(page('a\u202Eb\u0000\u200B c\u2028\n\n  \n d\u00AD')).toBe('ab c\nd');
  });

  test.each(['', '   ', '\u200B\u202E'])('are none when nothing is left of %j', (text) => {
    expect(page(text)).toBeNull();
  });

  test('are at most 2,000 characters and never half of one', () => {
    expect(page('x'.repeat(5_000))).toHaveLength(2_000);
    expect(page(`${'x'.repeat(1_999)}😀`)).toBe('x'.repeat(1_999));
    expect(page('y\n'.repeat(3_000))).toHaveLength(1_999);
  });

  test('are none where nothing is marked, and the page is not looked at then', () => {
    const sourceOf = vi.fn(() => NOWHERE);
    const doc = new JSDOM('<p>Text</p>').window.document;
    expect(markedOn(doc.getSelection(), sourceOf)).toBeNull();
    expect(markedOn(null, sourceOf)).toBeNull();
    doc.getSelection()?.collapse(doc.querySelector('p'), 0);
    expect(markedOn(doc.getSelection(), sourceOf)).toBeNull();
    expect(sourceOf).not.toHaveBeenCalled();
  });

  test('stand in LinkedIn on the page under its canonical address', () => {
    const url = new URL('https://es.linkedin.com/in/ana-ejemplo/details/experience/?trk=x#y');
    expect(linkedinSource(new JSDOM('').window.document, url)).toEqual({
      ...NOWHERE,
      page: 'https://www.linkedin.com/in/ana-ejemplo/',
    });
  });
});

describe('who may ask', () => {
  const ask = (sender: { origin: string }) => {
    const doc = new JSDOM('<p>Text</p>', { url: 'https://www.linkedin.com/in/ana/' }).window.document;
    vi.stubGlobal('document', doc);
    vi.stubGlobal('location', doc.location);
    const selection = mark(doc, 'p');
    vi.stubGlobal('getSelection', () => selection);
    return answerTo(sender, linkedinSource);
  };

  test('a page of the extension gets the words', () => {
    expect(ask({ origin: 'chrome-extension://abc' })).toMatchObject({ ok: true, marked: { quote: 'Text' } });
  });

  test.each(['https://mail.google.com', 'http://localhost'])('a page of %s does not', (origin) => {
    expect(ask({ origin })).toEqual({ ok: false, reason: 'wrong-sender' });
  });
});
