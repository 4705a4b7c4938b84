import { describe, expect, it } from 'vitest';
import { proposalRow } from '../../tests/builders/facts.ts';
import { cleanFields, fieldsOf, rowStamp, sameField } from './proposal-fields.ts';

describe('the fields of a proposal', () => {
  it('are kept one by one, without what cannot be seen', () => {
    const customer = { name: ' Ana ', company: ' ', address: ' Calle 1 \n\u200B Madrid ' };
    expect(
      cleanFields({
        language: 'es',
        currency: 'EUR',
        validUntil: '2026-03-02',
        customer,
        benefits: [{ needId: 'n1', need: null, text: ' One \n two ' }],
        instalments: [{ share: 10_000, when: ' on  delivery ' }],
      }),
    ).toEqual({
      language: 'es',
      currency: 'EUR',
      validUntil: '2026-03-02',
      customer: { name: 'Ana', company: null, address: 'Calle 1\nMadrid' },
      benefits: [{ needId: 'n1', need: null, text: 'One\ntwo' }],
      instalments: [{ share: 10_000, when: 'on delivery' }],
    });
  });

  it('may be empty, which stays so', () =>
    expect(cleanFields({ introduction: null })).toEqual({ introduction: null }));

  it('are the same when they say the same', () => {
    const fields = fieldsOf(proposalRow({ instalments: [{ share: 10_000, when: 'now' }] }));
    expect(sameField(fields, { instalments: [{ share: 10_000, when: 'now' }] }, 'instalments')).toBe(true);
    expect(sameField(fields, { instalments: [{ share: 9_000, when: 'now' }] }, 'instalments')).toBe(false);
    expect(sameField(fields, {}, 'terms')).toBe(false);
  });

  it('were last changed when the latest of them was, in any order', () => {
    const stamp = (digit: string) => digit.repeat(24);
    expect(rowStamp({ _h: { title: stamp('3'), terms: stamp('2'), '*': stamp('1') } })).toBe(stamp('3'));
  });
});
