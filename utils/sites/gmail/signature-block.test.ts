import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { signatureLines } from './signature-block.ts';

const lines = (html: string) => {
  const { body } = new JSDOM(`<body>${html}`).window.document;
  return signatureLines(body);
};

const SIGNED = '<div class="gmail_signature">Iván Robles<br>Compras</div>';
const THEIRS = '<div>--<br>Nadia Ferrer<br>+34 600 000 001</div>';

describe('the sender’s own signature', () => {
  test.each([
    ['marked by Gmail', `<p>Hola</p>${SIGNED}`],
    [
      'marked by its attribute',
      '<div data-smartmail="gmail_signature"><div>Iván Robles</div><p>Compras</p></div>',
    ],
    ['after the delimiter', 'Hola<br>-- <br>Iván Robles<br>Compras'],
    ['after the last delimiter', 'Uno<br>--<br>Dos<br>--<br>Iván Robles<br>Compras'],
    ['in a table', '--<table><tr><td>Iván Robles</td><td>Compras</td></tr></table>'],
    ['marked twice with the same text', `${SIGNED}<p>PD</p>${SIGNED}`],
    [
      'with hidden text left out',
      '--<br>Iván Robles<span style="display:none">x</span><br><style>p{}</style>Compras',
    ],
    ['before a quote', `Hola${SIGNED}<div class="gmail_quote">${THEIRS}</div>`],
    ['before a cited block', `Hola${SIGNED}<blockquote type="cite">${THEIRS}</blockquote>`],
    [
      'before Outlook’s header, its id prefixed',
      `Hola${SIGNED}<div id="m_12divRplyFwdMsg"><b>From:</b> Nadia</div>${THEIRS}`,
    ],
    [
      'before the header of older Outlooks',
      `Hola${SIGNED}<div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm">De: Nadia</div>${THEIRS}`,
    ],
    [
      'before a header written as text',
      `--<br>Iván Robles<br>Compras<br>Von: Nadia &lt;nadia@tejedora.test&gt;<br>${THEIRS}`,
    ],
    [
      'before an attribution line',
      `--<br>Iván Robles<br>Compras<br>El 9 jun 2026, Nadia &lt;n@t.test&gt; escribió:<br>${THEIRS}`,
    ],
    ['before a separator', `--<br>Iván Robles<br>Compras<br>-----Original Message-----<br>${THEIRS}`],
    ['before quoted lines', '--<br>Iván Robles<br>Compras<br>&gt; --<br>&gt; Nadia Ferrer'],
  ])('is found %s', (_, html) => {
    expect(lines(html)).toEqual(['Iván Robles', 'Compras']);
  });

  test.each([
    ['there is none', '<p>Hola, Nadia</p>'],
    ['it stands in a quote', `<blockquote>${SIGNED}</blockquote>`],
    ['it stands after Outlook’s header', `<p>Ok</p><div id="appendonsend"></div>${SIGNED}`],
    ['two different ones are marked', `${SIGNED}<div class="gmail_signature">Nadia Ferrer</div>`],
    ['too much follows the delimiter', `--${'<p>línea</p>'.repeat(31)}`],
    ['dashes are only a part of the text', '<p>uno -- dos</p><p>tres</p>'],
  ])('is not made up where %s', (_, html) => {
    expect(lines(html)).toEqual([]);
  });

  test('has at most 30 lines', () => {
    expect(lines(`<div class="gmail_signature">${'<p>línea</p>'.repeat(40)}</div>`)).toHaveLength(30);
  });
});
