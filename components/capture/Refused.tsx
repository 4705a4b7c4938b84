import { Trans, useLingui } from '@lingui/react/macro';
import type { Refusal } from '../../utils/pipeline/capture.ts';
import { nextAct } from '../hooks/focus.ts';
import { reloadTab } from '../hooks/tab.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { REFUSALS } from '../words/refusals.ts';

interface RefusedProps {
  refusal: Refusal;
  tabId: number;
  /** `null` where reading is not the rep's to ask for: Gmail is read as it opens. */
  onRead: (() => void) | null;
  onByHand: () => void;
}

/** Reading again can only help where the page was still moving. */
const PASSING = new Set<Refusal>([
  'moved-on',
  'not-loaded',
  'name-title-disagree',
  'two-identities',
  'signed-out',
]);

/** Why nothing was read, and what can be done about it. */
export function Refused({ refusal, tabId, onRead, onByHand }: RefusedProps) {
  const { i18n } = useLingui();
  const { title, remedy } = REFUSALS[refusal];
  const passing = PASSING.has(refusal);
  return (
    <div className="px-4 py-3">
      <Notice
        tone={passing ? 'info' : 'warn'}
        polite
        alone
        title={i18n._(title)}
        actions={
          <>
            {passing && onRead && (
              <Button ref={nextAct('read')} look="primary" onClick={onRead}>
                <Trans>Read again</Trans>
              </Button>
            )}
            {passing && (
              <Button onClick={() => void reloadTab(tabId)}>
                <Trans>Reload the page</Trans>
              </Button>
            )}
            {!passing && (
              <Button onClick={onByHand}>
                <Trans>Add by hand</Trans>
              </Button>
            )}
          </>
        }
      >
        {i18n._(remedy)}
      </Notice>
    </div>
  );
}
