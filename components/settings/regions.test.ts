import { getCountries } from 'libphonenumber-js/min';
import { expect, test } from 'vitest';
import { countries, currencies } from './regions.ts';

test('every country whose phones can be read is offered once, by name', () => {
  const offered = countries('es');
  expect(offered.map(({ code }) => code).toSorted()).toEqual(
    getCountries()
      .filter((code) => code !== 'AC' && code !== 'TA')
      .toSorted(),
  );
  expect(offered.find(({ code }) => code === 'ES')?.name).toBe('España');
  expect(offered.every(({ code, name }) => code !== name)).toBe(true);
});

test('currencies carry their name with a capital, as a list does', () => {
  expect(currencies('es').find(({ code }) => code === 'MXN')?.name).toBe('Peso mexicano');
  expect(currencies('en').find(({ code }) => code === 'EUR')?.name).toBe('Euro');
});
