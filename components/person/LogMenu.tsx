import { Trans, useLingui } from '@lingui/react/macro';
import { ChevronDown, Link2, Mail, MessageSquare, Phone, Users } from 'lucide-react';
import { useEffect, type ReactNode } from 'react';
import type { ContactChannel } from '../../utils/pipeline/activity.ts';
import { nextAct } from '../hooks/focus.ts';
import { Button } from '../ui/Button.tsx';
import { Kbd } from '../ui/Kbd.tsx';
import { Menu, MenuItem } from '../ui/Menu.tsx';
import { CHANNELS } from '../words/contacts.ts';
import { LOG_KEYS } from './log-keys.ts';

const PICTURES: Record<ContactChannel, ReactNode> = {
  call: <Phone aria-hidden="true" />,
  mail: <Mail aria-hidden="true" />,
  meeting: <Users aria-hidden="true" />,
  'linkedin-message': <MessageSquare aria-hidden="true" />,
  'linkedin-invitation': <Link2 aria-hidden="true" />,
};

interface LogMenuProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  onChoose: (channel: ContactChannel) => void;
}

/** Which contact to log: `l` opens it, the letter beside each line chooses. */
export function LogMenu({ open, onOpenChange, onChoose }: LogMenuProps) {
  const { i18n, t } = useLingui();

  useEffect(() => {
    if (!open) return undefined;
    // Before the menu's own type-ahead sees it: the letters are the same in every language.
    function onKey(press: KeyboardEvent): void {
      const channel = LOG_KEYS[press.key.toLowerCase()];
      if (!channel || press.ctrlKey || press.metaKey || press.altKey) return;
      press.preventDefault();
      press.stopPropagation();
      onChoose(channel);
    }
    addEventListener('keydown', onKey, { capture: true });
    return () => removeEventListener('keydown', onKey, { capture: true });
  }, [open, onChoose]);

  return (
    <Menu
      align="start"
      open={open}
      onOpenChange={onOpenChange}
      trigger={
        <Button ref={nextAct('log')} aria-keyshortcuts="L" title={t`Log a contact (L)`}>
          <Trans>Log</Trans>
          <ChevronDown aria-hidden="true" className="size-3.5 text-muted" />
        </Button>
      }
    >
      {Object.entries(LOG_KEYS).map(([key, channel]) => (
        <MenuItem
          key={key}
          icon={PICTURES[channel]}
          hint={<Kbd>{key.toUpperCase()}</Kbd>}
          onSelect={() => onChoose(channel)}
        >
          {i18n._(CHANNELS[channel])}
        </MenuItem>
      ))}
    </Menu>
  );
}
