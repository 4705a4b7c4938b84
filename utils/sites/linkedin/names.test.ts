import { describe, expect, test } from 'vitest';
import { agreedName, titleNames } from './names.ts';

describe('titleNames', () => {
  test.each([
    ['Ann Lee | LinkedIn', ['Ann Lee']],
    ['(12+) Ann Lee | LinkedIn', ['Ann Lee']],
    ['Experience | Ann Lee | LinkedIn', ['Ann Lee']],
    ['Ann Lee - Buyer at Acme - Acme | LinkedIn', ['Ann Lee - Buyer at Acme - Acme', 'Ann Lee']],
    ['Jean-Luc Saint-Cyr | LinkedIn', ['Jean-Luc Saint-Cyr']],
    ['Ann Lee — LinkedIn', ['Ann Lee']],
    ['高遠 美咲子 | LinkedIn', ['高遠 美咲子']],
    ['张三 | 领英', ['张三']],
    ['LinkedIn', []],
    ['(3) | LinkedIn', []],
    ['Ann Lee', []],
    ['', []],
  ])('%s', (title, names) => expect(titleNames(title)).toEqual(names));
});

describe('agreedName', () => {
  test.each([
    ['Ann Lee', ['Ann Lee'], 'Ann Lee'],
    ['ANN LEE', ['Ann Lee'], 'ANN LEE'],
    ['Ann LeeCEO at X', ['Ann Lee'], 'Ann Lee'],
    ['Ann Lee (Smith)', ['Ann Lee'], 'Ann Lee'],
    ['Ann Lee, PhD', ['Ann Lee'], 'Ann Lee'],
    ['Anna Lee', ['Ann'], null],
    ['Ann Lee', ['Ann'], null],
    ['Bob Ray', ['Ann Lee'], null],
    ['Ann Lee', [], null],
  ])('%s with %j → %s', (heading, titles, name) => expect(agreedName(heading, titles)).toBe(name));
});
