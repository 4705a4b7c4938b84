import { expect, test } from 'vitest';
import { settingsSchema } from '../../utils/store/settings.ts';
import { lookOf } from './look.ts';

test.each([
  undefined,
  null,
  7,
  {},
  { locale: 'es', theme: 'dark', onboarded: true },
  { locale: 'pt', theme: 'sepia', onboarded: 'yes' },
  { locale: null, theme: 'light' },
])('reads %j as the settings schema does', (stored) => {
  const parsed = settingsSchema.parse(typeof stored === 'object' && stored !== null ? stored : {});
  expect(lookOf(stored, ['es-MX'])).toEqual({
    locale: parsed.locale ?? 'es',
    theme: parsed.theme,
    onboarded: parsed.onboarded,
  });
});
