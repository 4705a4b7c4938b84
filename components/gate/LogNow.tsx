import { Trans, useLingui } from '@lingui/react/macro';
import type { ContactChannel, Outcome } from '../../utils/pipeline/activity.ts';
import { useActs } from '../hooks/acts.ts';
import { Button } from '../ui/Button.tsx';
import { CHANNELS } from '../words/contacts.ts';
import type { RuleFieldProps } from './rule-field.ts';

/** An invitation that was accepted is no answer: nothing was said. */
const OFFERED: Record<'out' | 'in', readonly ContactChannel[]> = {
  out: ['mail', 'call', 'meeting', 'linkedin-message', 'linkedin-invitation'],
  in: ['mail', 'call', 'meeting', 'linkedin-message'],
};

const rightNow = (): string => new Date().toISOString();

/** How an answer by these ended goes without saying. */
const ENDED: Partial<Record<ContactChannel, Outcome>> = { call: 'answered', meeting: 'held' };

/** Logs a contact as of now, from us or from them, with one press. */
export function LogNow({ way, view, personId, onChanged, entry }: RuleFieldProps & { way: 'out' | 'in' }) {
  const { i18n } = useLingui();
  const act = useActs();

  async function log(channel: ContactChannel): Promise<void> {
    const result = await act('logContact', {
      personId,
      dealId: view.deal.id,
      channel,
      direction: way,
      outcome: (way === 'in' && ENDED[channel]) || null,
      at: rightNow(),
      note: null,
    });
    if (result.ok) onChanged();
  }

  return (
    <fieldset>
      <legend className="pb-1 text-sm text-muted">
        {way === 'out' ? <Trans>Just done? Log it:</Trans> : <Trans>They answered just now? Log it:</Trans>}
      </legend>
      <div className="flex flex-wrap gap-1">
        {OFFERED[way].map((channel, index) => (
          <Button
            key={channel}
            size="sm"
            ref={index === 0 ? entry : undefined}
            onClick={() => void log(channel)}
          >
            {i18n._(CHANNELS[channel])}
          </Button>
        ))}
      </div>
    </fieldset>
  );
}
