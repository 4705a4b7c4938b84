import { Trans, useLingui } from '@lingui/react/macro';
import { localeOf, type Settings } from '../hooks/settings.ts';
import { Select } from '../ui/Select.tsx';
import { LOCALE_NAMES } from './locale-names.ts';
import { countries, currencies } from './regions.ts';
import { SettingRow } from './SettingRow.tsx';
import { useChange } from './use-change.ts';

/** Language, theme, and how numbers without a country or currency are read. */
export function GeneralSettings({ settings }: { settings: Settings }) {
  const { t, i18n } = useLingui();
  const change = useChange();
  const automatic = LOCALE_NAMES[localeOf({ locale: null })];
  return (
    <>
      <SettingRow label={<Trans>Language</Trans>}>
        {(control) => (
          <Select
            {...control}
            value={settings.locale ?? ''}
            onChange={({ target }) =>
              change({ locale: target.value === 'en' || target.value === 'es' ? target.value : null })
            }
          >
            <option value="">{t`As the browser: ${automatic}`}</option>
            <option value="en" lang="en">
              {LOCALE_NAMES.en}
            </option>
            <option value="es" lang="es">
              {LOCALE_NAMES.es}
            </option>
          </Select>
        )}
      </SettingRow>
      <SettingRow label={<Trans>Theme</Trans>}>
        {(control) => (
          <Select
            {...control}
            value={settings.theme}
            onChange={({ target: { value } }) =>
              change({ theme: value === 'light' || value === 'dark' ? value : 'system' })
            }
          >
            <option value="system">{t`As the system`}</option>
            <option value="light">{t`Light`}</option>
            <option value="dark">{t`Dark`}</option>
          </Select>
        )}
      </SettingRow>
      <SettingRow
        label={<Trans>Currency</Trans>}
        hint={<Trans>The one proposed for a new amount. Amounts already written keep theirs.</Trans>}
      >
        {(control) => (
          <Select
            {...control}
            value={settings.currency}
            onChange={({ target }) => change({ currency: target.value })}
          >
            {currencies(i18n.locale).map(({ code, name }) => (
              <option key={code} value={code}>
                {name} ({code})
              </option>
            ))}
          </Select>
        )}
      </SettingRow>
      <SettingRow
        label={<Trans>Country for phones</Trans>}
        hint={
          <Trans>
            A number without a country code is read as one of this country. Without a country it is kept as it
            was written.
          </Trans>
        }
      >
        {(control) => (
          <Select
            {...control}
            value={settings.country ?? ''}
            onChange={({ target }) => change({ country: target.value || null })}
          >
            <option value="">{t`None: keep as written`}</option>
            {countries(i18n.locale).map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </Select>
        )}
      </SettingRow>
    </>
  );
}
