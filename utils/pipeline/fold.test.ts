import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { fold, words } from './fold.ts';

describe('fold', () => {
  it.each([
    ['  María   JOSÉ ', 'maria jose'],
    ['Straße', 'strasse'],
    ['STRASSE', 'strasse'],
    ['GROẞ', 'gross'],
    ['İstanbul', 'istanbul'],
    ['ISTANBUL', 'istanbul'],
    ['ıstanbul', 'istanbul'],
    ['ΓΙΏΡΓΟΣ', 'γιωργοσ'],
    ['Γιώργος', 'γιωργοσ'],
    ['Łódź Øre Þór', 'lodz ore thor'],
    ['Nguyễn', 'nguyen'],
    ['Ｆｕｌｌ ﬁt', 'full fit'],
    ['Артём', 'артем'],
    ['A\u200Bl\u202Eba', 'alba'],
    ['علی\u200Cرضا', 'علیرضا'],
    ['مُحَمَّد', 'محمد'],
  ])('%j becomes %j', (written, folded) => expect(fold(written)).toBe(folded));

  it.each(['ガブリエル', '한국어', 'сергей', 'อัญชลี', 'प्रिया', '王伟'])('keeps the letters of %s', (name) =>
    expect(fold(name)).toBe(name.normalize('NFKC')),
  );

  it('does not take a voiced kana for its unvoiced twin', () => {
    expect(fold('ガ')).not.toBe(fold('カ'));
    expect(fold('ｶﾞ')).toBe('ガ');
  });

  property.prop([fc.string({ unit: 'binary' })], { numRuns: 2000 })('is idempotent', (text) => {
    expect(fold(fold(text))).toBe(fold(text));
  });
  property.prop([fc.stringMatching(/^[a-zA-Zà-üÀ-Ü ]*$/)])('takes either case for the same', (text) => {
    expect(fold(text.toUpperCase())).toBe(fold(text.toLowerCase()));
  });
});

describe('words', () => {
  it('gives every word once, in order', () =>
    expect(words('Ana de la Cruz-García, ANA')).toEqual(['ana', 'de', 'la', 'cruz', 'garcia']));
  it('finds a name with an apostrophe with and without it', () => {
    expect(words("O'Brien")).toEqual(['obrien', 'brien']);
    expect(words('d’Angelo')).toEqual(['dangelo', 'angelo']);
    expect(words("o'b")).toEqual(['ob']);
  });
  it('keeps eight at most and none of an emoji', () => {
    expect(words('a b c d e f g h i j')).toHaveLength(8);
    expect(words('🚀 🚀')).toEqual([]);
  });
  property.prop([fc.string({ unit: 'grapheme' })])('gives folded words only', (text) => {
    for (const word of words(text)) expect(fold(word)).toBe(word);
  });
});
