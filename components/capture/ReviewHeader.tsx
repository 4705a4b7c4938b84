import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Info, X } from 'lucide-react';
import type { Origin } from '../../utils/pipeline/row.ts';
import { Chip } from '../ui/Chip.tsx';
import { IconButton } from '../ui/IconButton.tsx';

interface ReviewHeaderProps {
  site: Origin['site'];
  /** How many fields deserve a second look. */
  toCheck: number;
  explained: boolean;
  onExplain: (() => void) | null;
  onDiscard: () => void;
}

/** Where the form's values come from, and how many of them to check. */
export function ReviewHeader({ site, toCheck, explained, onExplain, onDiscard }: ReviewHeaderProps) {
  const { t } = useLingui();
  return (
    <header className="flex min-h-11 items-center gap-1 py-2 pr-2.5 pl-4">
      <div className="flex min-w-0 flex-1 flex-wrap items-center gap-x-2">
        <h1 className="font-semibold">
          {site === 'linkedin' && <Trans>Read from LinkedIn</Trans>}
          {site === 'gmail' && <Trans>Read from Gmail</Trans>}
          {site === 'pasted' && <Trans>From your text</Trans>}
          {site === 'typed' && <Trans>Add a person</Trans>}
        </h1>
        {toCheck > 0 && (
          <Chip tone="warn">
            <Plural value={toCheck} one="# field to check" other="# fields to check" />
          </Chip>
        )}
      </div>
      {onExplain && (
        <IconButton
          label={t`Say how sure each value is`}
          icon={<Info aria-hidden="true" />}
          pressed={explained}
          onClick={onExplain}
        />
      )}
      <IconButton label={t`Discard`} icon={<X aria-hidden="true" />} onClick={onDiscard} />
    </header>
  );
}
