import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { formatDay } from '../../utils/pipeline/dates.ts';
import { focusNext, nextAct } from '../hooks/focus.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Section } from '../ui/Section.tsx';
import { ENDS } from '../words/closing.ts';
import { EndForm } from './EndForm.tsx';
import type { PartProps } from './part.ts';

/** A win that came to nothing after all, or a customer who left; and their coming back. */
export function Ended(part: PartProps) {
  const { i18n } = useLingui();
  const [open, setOpen] = useState(false);
  const { ended } = part.deal;

  function close(): void {
    setOpen(false);
    focusNext('ended');
  }

  return (
    <Section>
      {ended && (
        <div className="mb-2">
          <Notice tone="warn" title={`${i18n._(ENDS[ended.kind])} · ${formatDay(ended.on, i18n.locale)}`}>
            <span className="[overflow-wrap:anywhere]">{ended.reason}</span>
          </Notice>
        </div>
      )}
      {open ? (
        <EndForm {...part} onClose={close} />
      ) : (
        <Button
          ref={nextAct('ended')}
          look={ended ? 'plain' : 'quiet'}
          className={ended ? '' : '-ml-2.5'}
          onClick={() => setOpen(true)}
        >
          {ended ? <Trans>They are a customer again</Trans> : <Trans>Cancelled, or the customer left</Trans>}
        </Button>
      )}
    </Section>
  );
}
