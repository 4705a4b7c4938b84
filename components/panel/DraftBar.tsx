import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect } from 'react';
import { FilePen } from 'lucide-react';
import { readUnsaved, writeUnsaved } from '../hooks/unsaved.ts';
import { Button } from '../ui/Button.tsx';
import { usePanel } from './state.ts';

interface DraftBarProps {
  /** The draft that is open now. */
  current: string | null;
  onOpen: (draftKey: string) => void;
}

/** Forms that were left unsaved, and the way back to the last of them. Remembered when the panel closes. */
export function DraftBar({ current, onOpen }: DraftBarProps) {
  const { t } = useLingui();
  const { unsaved, recall } = usePanel();

  useEffect(() => {
    void readUnsaved().then(recall);
    return usePanel.subscribe((now, before) => {
      if (now.unsaved !== before.unsaved) void writeUnsaved(now.unsaved);
    });
  }, [recall]);

  const draft = unsaved.find(({ key }) => key !== current);
  if (!draft) return null;
  return (
    <aside
      aria-label={t`Unsaved`}
      className="flex items-center gap-2 border-b border-line bg-surface py-1 pr-2.5 pl-4"
    >
      <FilePen aria-hidden="true" className="size-3.5 shrink-0 text-faint" />
      <span className="min-w-0 flex-1 truncate text-sm">
        {draft.name ? <Trans>Not saved yet: {draft.name}</Trans> : <Trans>A person is not saved yet</Trans>}
      </span>
      <Button look="quiet" size="sm" onClick={() => onOpen(draft.key)}>
        <Trans>Back to it</Trans>
      </Button>
    </aside>
  );
}
