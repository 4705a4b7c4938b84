import { describe, expect, it, vi } from 'vitest';
import { browser } from '../browser.ts';
import { currencyOf } from './currency.ts';
import { settings } from './settings.ts';

const NOBODY = { name: null, company: null, address: null, taxId: null, email: null, phone: null };

describe('settings', () => {
  it('start with the readers off and nothing claimed', async () => {
    expect(await settings.get()).toEqual({
      locale: null,
      theme: 'system',
      sites: { gmail: false, linkedin: false },
      onboarded: false,
      ownAddresses: [],
      country: null,
      currency: 'USD', // the test run's language is en-US
      logOnSave: true,
      seller: NOBODY,
    });
  });

  it('fall back field by field when what is stored does not fit', async () => {
    await browser.storage.local.set({
      settings: {
        locale: 'tlh',
        theme: 'dark',
        sites: { gmail: true, linkedin: 'yes' },
        onboarded: 1,
        ownAddresses: ['  Me@Corp.Example ', 7, 'me@corp.example'],
        country: 'Spain',
        currency: 'MXN',
        seller: { name: ' Ana ', company: '  ', address: 7, taxId: 'x'.repeat(65) },
      },
    });
    expect(await settings.get()).toEqual({
      locale: null,
      theme: 'dark',
      sites: { gmail: true, linkedin: false },
      onboarded: false,
      ownAddresses: ['me@corp.example'],
      country: null,
      currency: 'MXN',
      logOnSave: true,
      seller: { ...NOBODY, name: 'Ana' },
    });
  });

  it.each([[null], ['text'], [[1, 2]], [7]])('read %j as nothing stored', async (stored) => {
    await browser.storage.local.set({ settings: stored });
    expect((await settings.get()).theme).toBe('system');
  });

  it('keep both of two changes made at once', async () => {
    await Promise.all([settings.set({ theme: 'light' }), settings.set({ onboarded: true })]);
    expect(await settings.get()).toMatchObject({ theme: 'light', onboarded: true });
  });

  it('tell watchers, until they stop', async () => {
    const seen = vi.fn();
    const stop = settings.watch(seen);
    await settings.set({ country: 'ES' });
    expect(seen).toHaveBeenLastCalledWith(expect.objectContaining({ country: 'ES' }));
    stop();
    await settings.set({ country: 'PT' });
    expect(seen).toHaveBeenCalledTimes(1);
  });
});

describe('currencyOf', () => {
  it.each([
    ['es-MX', 'MXN'],
    ['en_GB', 'GBP'],
    ['zh-Hant-HK', 'HKD'],
    ['es', 'EUR'],
    ['de-DE', 'EUR'],
    ['', 'EUR'],
    ['toString', 'EUR'],
  ])('%s → %s', (tag, currency) => expect(currencyOf(tag)).toBe(currency));
});
