import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { PROPOSAL_PARTS } from '../words/proposals.ts';
import type { Conflict } from './editing.ts';

interface ConflictNoticeProps {
  conflict: Conflict;
  onResolve: (keep: 'mine' | 'theirs') => void;
}

/** Two windows changed one thing: both are kept until the rep chooses. */
export function ConflictNotice({ conflict, onResolve }: ConflictNoticeProps) {
  const { i18n } = useLingui();
  const list = new Intl.ListFormat(i18n.locale).format(
    conflict.fields.map((field) => i18n._(PROPOSAL_PARTS[field])),
  );
  return (
    <div className="sticky top-0 z-10 bg-bg px-4 py-2">
      <Notice
        tone="warn"
        role="alert"
        title={<Trans>Changed in another window meanwhile: {list}</Trans>}
        actions={
          <>
            <Button onClick={() => onResolve('mine')}>
              <Trans>Keep what is here</Trans>
            </Button>
            <Button onClick={() => onResolve('theirs')}>
              <Trans>Take the other one</Trans>
            </Button>
          </>
        }
      >
        <Trans>Nothing was overwritten. The other window’s text is stored; yours stands below.</Trans>
      </Notice>
    </div>
  );
}
