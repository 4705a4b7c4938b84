import { Trans, useLingui } from '@lingui/react/macro';
import { AlarmClock } from 'lucide-react';
import { formatInstant } from '../../utils/pipeline/dates.ts';
import { snoozeChoices } from '../../utils/pipeline/snooze.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { Menu, MenuItem, MenuSeparator } from '../ui/Menu.tsx';
import { SNOOZES } from '../words/tasks.ts';

interface SnoozeMenuProps {
  title: string;
  now: Date;
  zone: string;
  onChoose: (until: string) => void;
  /** Another time is to be chosen. */
  onDate: () => void;
}

/** What a task can be put off to, each with the moment it means. */
export function SnoozeMenu({ title, now, zone, onChoose, onDate }: SnoozeMenuProps) {
  const { i18n, t } = useLingui();
  return (
    <Menu trigger={<IconButton label={t`Put off: ${title}`} icon={<AlarmClock aria-hidden="true" />} />}>
      {snoozeChoices(now.toISOString(), zone).map(({ key, until }) => (
        <MenuItem key={key} hint={formatInstant(until, i18n.locale, zone)} onSelect={() => onChoose(until)}>
          {i18n._(SNOOZES[key])}
        </MenuItem>
      ))}
      <MenuSeparator />
      <MenuItem onSelect={onDate}>
        <Trans>Choose a date</Trans>
      </MenuItem>
    </Menu>
  );
}
