import { expect, it } from 'vitest';
import { fileName } from './file-name.ts';

it.each([
  [['Proposal 1F09A3-2', 'Molinos S.A.'], 'Proposal 1F09A3-2 – Molinos S.A.'],
  [['Propuesta 1-1', 'A/B: "C"\n<D>'], 'Propuesta 1-1 – A B C D'],
  [['Proposal 1-1', null], 'Proposal 1-1'],
  [['Proposal 1-1', '  '], 'Proposal 1-1'],
  [['x'.repeat(200)], 'x'.repeat(120)],
])('%j is called %j', (parts, name) => expect(fileName(...parts)).toBe(name));
