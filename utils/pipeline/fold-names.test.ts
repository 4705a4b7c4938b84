import { describe, expect, it } from 'vitest';
import { words } from './fold.ts';

describe('the words of a name', () => {
  it.each([
    ['Shaquille O’Neal', ['shaquille', 'oneal', 'neal']],
    ["D'Al", ['dal']], // two letters would find half the people
    ["'Abd al-Rahman'", ['abd', 'al', 'rahman']],
    ['Ana --- García', ['ana', 'garcia']],
    ['', []],
  ])('of %s are %j', (name, found) => expect(words(name)).toEqual(found));
});
