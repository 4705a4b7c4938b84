import { expect, test } from 'vitest';
import { fromHeadline } from './suggestions.ts';

test.each([
  ['CEO at Maré Alta', 'CEO', 'Maré Alta'],
  ['Buyer @ Harrow & Sons | Speaker', 'Buyer', 'Harrow & Sons'],
  ['Ponente | Directora en Talleres Arrieta', 'Directora', 'Talleres Arrieta'],
  ['Leiter Einkauf bei Obermoser', 'Leiter Einkauf', 'Obermoser'],
  ['Directrice chez Kermadec', 'Directrice', 'Kermadec'],
])('%s', (headline, title, company) => {
  const snippet = headline;
  expect(fromHeadline(headline, [])).toEqual([
    { field: 'title', value: title, snippet },
    { field: 'company', value: company, snippet },
  ]);
});

test.each([['Experta en marketing'], ['Buyer | Speaker'], ['at Acme'], ['Working at'], [''], [null]])(
  '%s suggests nothing',
  (headline) => expect(fromHeadline(headline, [])).toEqual([]),
);

test('what the page knows otherwise is not suggested', () => {
  expect(fromHeadline('MBA at Ellsmere Polytechnic', ['Ellsmere Polytechnic'])).toEqual([]);
});
