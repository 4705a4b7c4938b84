import { Trans, useLingui } from '@lingui/react/macro';
import { ownVersion } from '../hooks/store-care.ts';
import { useShortcutKeys } from '../hooks/shortcut-keys.ts';
import { Kbd } from '../ui/Kbd.tsx';

/** Version, licence, and the keys that work on any page. */
export function AboutSettings() {
  const { t } = useLingui();
  const keys = useShortcutKeys();
  const version = ownVersion();
  const commands = [
    ['open-panel', t`Open the side panel`],
    ['read-or-save', t`Read this page, then save what was read`],
    ['log', t`Log a contact with the person on screen`],
    ['next-in-queue', t`Go to the next person in today’s queue`],
  ] as const;
  return (
    <>
      <p>
        <Trans>Embudo {version}, free software under the MIT licence.</Trans>
      </p>
      <h2 className="mt-5 font-semibold">
        <Trans>Keys that work on any page</Trans>
      </h2>
      <table className="mt-1 w-full text-left">
        <thead className="sr-only">
          <tr>
            <th scope="col">
              <Trans>What it does</Trans>
            </th>
            <th scope="col">
              <Trans>Keys</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {commands.map(([command, name]) => (
            <tr key={command} className="border-b border-line">
              <td className="py-1.5">{name}</td>
              <td className="py-1.5 text-right">
                {keys[command] ? (
                  <Kbd>{keys[command]}</Kbd>
                ) : (
                  <span className="text-muted">
                    <Trans>none set</Trans>
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="mt-2 text-sm text-muted">
        <Trans>
          The browser keeps these keys. Change them at{' '}
          <code className="font-mono">chrome://extensions/shortcuts</code>.
        </Trans>
      </p>
    </>
  );
}
