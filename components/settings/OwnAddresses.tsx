import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type KeyboardEvent } from 'react';
import { Button } from '../ui/Button.tsx';
import { Chip } from '../ui/Chip.tsx';
import { TextInput } from '../ui/TextInput.tsx';
import { looksLikeAddress } from './address.ts';
import { SettingRow } from './SettingRow.tsx';

interface Props {
  addresses: readonly string[];
  onChange: (addresses: string[]) => void;
}

/** The rep's further addresses: aliases and other mailboxes. Enter adds one. */
export function OwnAddresses({ addresses, onChange }: Props) {
  const { t } = useLingui();
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState(false);

  function add(): void {
    const address = text.trim().toLowerCase();
    if (address === '') return;
    if (!looksLikeAddress(address)) {
      setWrong(true);
      return;
    }
    if (!addresses.includes(address)) onChange([...addresses, address]);
    setText('');
  }

  function onKeyDown(press: KeyboardEvent): void {
    if (press.key !== 'Enter') return;
    press.preventDefault();
    add();
  }

  return (
    <SettingRow
      label={<Trans>Your own addresses</Trans>}
      hint={<Trans>Aliases and other mailboxes of yours. They are never taken for a prospect.</Trans>}
    >
      {(control) => (
        <div className="flex flex-col gap-1.5">
          <div className="flex gap-2">
            <TextInput
              {...control}
              type="email"
              inputMode="email"
              maxLength={254}
              placeholder="ana@empresa.example"
              value={text}
              aria-invalid={wrong || undefined}
              onChange={({ target }) => {
                setText(target.value);
                setWrong(false);
              }}
              onKeyDown={onKeyDown}
            />
            <Button onClick={add}>
              <Trans>Add</Trans>
            </Button>
          </div>
          {wrong && (
            <p role="alert" className="text-sm text-bad">
              <Trans>This is not an e-mail address.</Trans>
            </p>
          )}
          {addresses.length > 0 && (
            <ul className="flex flex-wrap gap-1">
              {addresses.map((address) => (
                <li key={address} className="max-w-full">
                  <Chip
                    removeLabel={t`Remove ${address}`}
                    onRemove={() => onChange(addresses.filter((other) => other !== address))}
                  >
                    {address}
                  </Chip>
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
    </SettingRow>
  );
}
