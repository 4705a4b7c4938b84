import { beforeEach, describe, expect, it } from 'vitest';
import { AT, done, savePersonInput } from '../../../tests/builders/commands.ts';
import { emptyStore } from '../../../tests/builders/empty-store.ts';
import { db } from '../db.ts';
import { run } from '../run.ts';
import { linksOf, ratingsOf } from './deal-story.ts';

beforeEach(emptyStore);

const now = new Date(AT);
async function customer() {
  const ana = done(await run('savePerson', savePersonInput('Ana'), { now }));
  const signed = { dealId: ana.dealId, on: '2026-03-01', value: null, link: null, reason: null, note: null };
  done(await run('signContract', signed, { now }));
  return ana;
}
const links = async (dealId: string) => {
  const deal = await db.deals.get(dealId);
  return deal ? linksOf(deal) : null;
};
const undo = (operationId: string) => run('undo', { operationId, onConflict: 'ask' });

it('gives all ratings, the newest day first, without those taken back', async () => {
  const { dealId } = await customer();
  const rate = async (score: number, on: string) =>
    done(await run('rateSatisfaction', { dealId, score, on, note: null }, { now }));
  await rate(9, '2026-03-02');
  await rate(4, '2026-02-01');
  const { operationId } = await rate(1, '2026-03-02');
  done(await undo(operationId));
  expect((await ratingsOf(dealId)).map(({ score, on }) => [score, on])).toEqual([
    [9, '2026-03-02'],
    [4, '2026-02-01'],
  ]);
});

describe('linksOf', () => {
  it('shows a link from both ends', async () => {
    const ana = await customer();
    const further = done(
      await run('openDeal', {
        personId: ana.personId,
        title: 'Second site',
        source: null,
        linkedFrom: { dealId: ana.dealId, kind: 'further-need' },
      }),
    );
    const linkedFrom = { dealId: ana.dealId, kind: 'referral' as const };
    const deal = { kind: 'open' as const, source: 'referral' as const, linkedFrom };
    const bea = done(await run('savePerson', savePersonInput('Bea', { deal })));

    const { from, to } = (await links(ana.dealId)) ?? {};
    expect(from).toBe(null);
    expect(to?.map(({ dealId, title, kind, fullName }) => [dealId, title, kind, fullName])).toEqual([
      [bea.dealId, null, 'referral', 'Bea'],
      [further.dealId, 'Second site', 'further-need', 'Ana'],
    ]);
    expect(await links(bea.dealId)).toMatchObject({
      from: { dealId: ana.dealId, status: 'won', kind: 'referral', fullName: 'Ana' },
      to: [],
    });
  });

  it('leaves out what was taken back or removed', async () => {
    const ana = await customer();
    const linkedFrom = { dealId: ana.dealId, kind: 'referral' as const };
    const deal = { kind: 'open' as const, source: null, linkedFrom };
    const bea = done(await run('savePerson', savePersonInput('Bea', { deal })));
    const { operationId } = done(await run('removePerson', { personId: bea.personId }));
    expect((await links(ana.dealId))?.to).toEqual([]);
    done(await undo(operationId));
    expect((await links(ana.dealId))?.to).toHaveLength(1);
    done(await run('removePerson', { personId: ana.personId }));
    expect((await links(bea.dealId))?.from).toBe(null);
  });
});
