import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import type { Settings } from '../hooks/settings.ts';
import { TextArea } from '../ui/TextArea.tsx';
import { TextInput } from '../ui/TextInput.tsx';
import { SettingRow } from './SettingRow.tsx';
import { looksLikeAddress } from './address.ts';
import { useChange } from './use-change.ts';

type Seller = Settings['seller'];
type SellerField = keyof Seller;

/** Who sells: printed at the head of every proposal, in the words of the rep. Each field is kept while it is typed. */
export function SellerSettings({ settings }: { settings: Settings }) {
  const { t } = useLingui();
  const change = useChange();
  const [typed, setTyped] = useState<Seller>(settings.seller);

  function set(field: SellerField, text: string): void {
    const seller = { ...typed, [field]: text };
    setTyped(seller);
    change({ seller });
  }

  const line = (field: SellerField, label: ReactNode, most: number, more: object = {}) => (
    <SettingRow label={label}>
      {(control) => (
        <TextInput
          {...control}
          {...more}
          maxLength={most}
          value={typed[field] ?? ''}
          onChange={({ target }) => set(field, target.value)}
        />
      )}
    </SettingRow>
  );
  const email = typed.email?.trim() ?? '';
  const wrong = email !== '' && !looksLikeAddress(email);

  return (
    <>
      <p className="pb-1 text-muted">
        <Trans>
          Who sells, as it stands at the head of a printed proposal. What is empty is not printed.
        </Trans>
      </p>
      {line('company', <Trans>Company</Trans>, 200, { autoComplete: 'organization' })}
      {line('name', <Trans>Your name</Trans>, 200, { autoComplete: 'name' })}
      <SettingRow label={<Trans>Address</Trans>}>
        {(control) => (
          <TextArea
            {...control}
            rows={3}
            maxLength={1_000}
            placeholder={t`Street and number, postcode and city, country`}
            value={typed.address ?? ''}
            onChange={({ target }) => set('address', target.value)}
          />
        )}
      </SettingRow>
      {line('taxId', <Trans>Tax number</Trans>, 64)}
      <SettingRow
        label={<Trans>E-mail</Trans>}
        hint={wrong && <span className="text-bad">{t`This is not an e-mail address.`}</span>}
      >
        {(control) => (
          <TextInput
            {...control}
            type="email"
            autoComplete="email"
            maxLength={254}
            aria-invalid={wrong || undefined}
            value={typed.email ?? ''}
            onChange={({ target }) => set('email', target.value)}
          />
        )}
      </SettingRow>
      {line('phone', <Trans>Phone</Trans>, 64, { type: 'tel', autoComplete: 'tel' })}
    </>
  );
}
