import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { formatDay } from '../../utils/pipeline/dates.ts';
import { focusNext, nextAct } from '../hooks/focus.ts';
import { Button } from '../ui/Button.tsx';
import { Section } from '../ui/Section.tsx';
import { FURTHER } from '../words/closing.ts';
import { FurtherForm } from './FurtherForm.tsx';
import type { PartProps } from './part.ts';

/** Whether the customer needs more, or knows somebody who does: what was said last, and the next time of asking. */
export function Further(part: PartProps & { personId: string }) {
  const { i18n } = useLingui();
  const [open, setOpen] = useState(false);
  const { further } = part.deal;

  function close(): void {
    setOpen(false);
    focusNext('further');
  }

  return (
    <Section title={<Trans>A further need, or a referral</Trans>}>
      {further ? (
        <p className="[overflow-wrap:anywhere]">
          {i18n._(FURTHER[further.answer])}
          {further.note !== null && `: ${further.note}`}
          <span className="text-muted"> · {formatDay(further.on, i18n.locale)}</span>
        </p>
      ) : (
        <p className="text-muted">
          <Trans>Not asked yet. A content customer is the best source of the next deal.</Trans>
        </p>
      )}
      {open ? (
        <FurtherForm {...part} onClose={close} />
      ) : (
        <Button className="mt-1" ref={nextAct('further')} onClick={() => setOpen(true)}>
          {further ? <Trans>Asked again</Trans> : <Trans>I have asked them</Trans>}
        </Button>
      )}
    </Section>
  );
}
