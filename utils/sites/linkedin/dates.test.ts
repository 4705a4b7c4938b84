import { describe, expect, test } from 'vitest';
import { heldUntilNow } from './dates.ts';

describe('dates of a position, by shape', () => {
  test.each([
    ['Dec 2019 - Present · 6 yrs 9 mos'],
    ['juin 2017 - aujourd’hui · 9 ans'],
    ['may. 2025 - actualidad · 1 año'],
    ['jun de 2022 - o momento · 4 anos 3 meses'],
    ['März 2019–Heute · 5 Jahre 3 Monate'],
    ['2018年4月 - 現在 · 8年5ヶ月'],
    ['2019 年 4 月 - 至今 · 7 年'],
    ['2019년 4월 - 현재 · 7년'],
    ['tháng 4 2019 - Hiện tại · 7 năm'],
    ['يناير ٢٠٢٠ - الحالي · ٦ سنوات'],
    ['2015 - Present'],
    ['sty 2020 – obecnie · 6 lat'],
  ])('%s: still held', (line) => expect(heldUntilNow(line)).toBe(true));

  test.each([
    ['Sep 2015 - Feb 2021 · 5 yrs 6 mos'],
    ['2010年4月 - 2018年3月 · 8年'],
    ['2010–2019 · 9 Jahre'],
    ['May 2015 · 1 mo'],
    ['mayo de 2015 · 1 mes'],
    ['2016 · less than 1 year'],
    ['feb. 2017 - jun. 2026 · 9 jr 5 mnd'],
  ])('%s: over', (line) => expect(heldUntilNow(line)).toBe(false));

  test.each([
    [''],
    ['Acme 2000 - Advice · Full-time'],
    ['Full-time · 3 yrs 3 mos'],
    ['Studio 1999'],
    ['12 plants, 2019 - 2023: rebuilt'],
    ['- Jan 2016 - Present: nothing sank'],
    ['Jan 2016 - Present: nothing sank in all this time'],
    ['Leeds · Hybrid'],
    ['2019 - '],
    ['1 - 2 - 3'],
    ['May - Aug 2015 · 4 mos'],
    ['+44 7700 900123'],
    ['- '.repeat(50_000)],
  ])('%s: no dates', (line) => expect(heldUntilNow(line)).toBeNull());
});
