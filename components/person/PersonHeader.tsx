import { Trans, useLingui } from '@lingui/react/macro';
import { Ellipsis, Pin, PinOff, Trash2 } from 'lucide-react';
import type { PersonCard } from '../hooks/people.ts';
import { Avatar } from '../ui/Avatar.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Menu, MenuItem } from '../ui/Menu.tsx';

interface PersonHeaderProps {
  card: PersonCard;
  pinned: boolean;
  /** `null` hides the pin. */
  onPin: (() => void) | null;
  onRemove: () => void;
}

/** Who this is; and keeping them on screen while browsing. */
export function PersonHeader({ card, pinned, onPin, onRemove }: PersonHeaderProps) {
  const { t } = useLingui();
  const { fullName, title, headline } = card.person;
  const work = [title ?? (card.company ? null : headline), card.company?.name].filter(Boolean).join(' · ');
  return (
    <header className={`flex gap-2.5 py-3 pr-2.5 pl-4 ${work ? 'items-start' : 'items-center'}`}>
      <Avatar name={fullName} size={36} />
      <div className="min-w-0 flex-1">
        <h1 className="text-lg leading-5.5 font-semibold tracking-tight [overflow-wrap:anywhere]">
          {fullName}
        </h1>
        {work && <p className="line-clamp-2 text-muted">{work}</p>}
      </div>
      <div className="flex">
        {onPin && (
          <IconButton
            label={pinned ? t`Let go: follow the page again` : t`Pin: keep on screen while browsing`}
            icon={pinned ? <PinOff aria-hidden="true" /> : <Pin aria-hidden="true" />}
            pressed={pinned}
            onClick={onPin}
          />
        )}
        <Menu
          trigger={<IconButton label={t`More about this person`} icon={<Ellipsis aria-hidden="true" />} />}
        >
          <MenuItem tone="bad" icon={<Trash2 aria-hidden="true" />} onSelect={onRemove}>
            <Trans>Remove this person</Trans>
          </MenuItem>
        </Menu>
      </div>
    </header>
  );
}
