import { Trans } from '@lingui/react/macro';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { usePanel } from './state.ts';

/** A draft that has expired, or that was saved or discarded in another window. */
export function DraftGone({ draftKey, onClose }: { draftKey: string; onClose: () => void }) {
  const forget = usePanel((state) => state.forget);
  return (
    <div className="px-4 py-3">
      <EmptyState
        title={<Trans>This draft is gone</Trans>}
        actions={
          <Button
            onClick={() => {
              forget(draftKey);
              onClose();
            }}
          >
            <Trans>Go on</Trans>
          </Button>
        }
      >
        <Trans>It was saved or discarded elsewhere, or lay for more than seven days.</Trans>
      </EmptyState>
    </div>
  );
}
