import { storage } from '@wxt-dev/storage';
import { beforeEach, expect, it } from 'vitest';
import { db } from './db.ts';
import { identity, openIdentity, realm } from './identity.ts';

beforeEach(() => db.meta.clear());

it('is made once and read ever after', async () => {
  const made = await openIdentity();
  expect(made).toMatchObject({ ownerId: made.realmId, deviceId: expect.stringMatching(/^[0-9a-f]{8}$/) });
  expect(await openIdentity()).toEqual(made);
  expect(identity()).toEqual(made);
  expect(await realm()).toBe(made.realmId);
});

it('outlives the loss of the database', async () => {
  const made = await openIdentity();
  await db.meta.clear();
  expect(await openIdentity()).toEqual(made);
});

it('is the database’s own where the copy outside is gone, wrong or another', async () => {
  const made = await openIdentity();
  for (const copy of [null, 'torn', { ...made, realmId: 'another' }]) {
    await storage.setItem('local:identity', copy);
    expect(await openIdentity()).toEqual(made);
    expect(await storage.getItem('local:identity')).toEqual(made);
  }
});
