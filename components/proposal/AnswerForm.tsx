import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { useActs } from '../hooks/acts.ts';
import { focusNext, nextAct } from '../hooks/focus.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { TextInput } from '../ui/TextInput.tsx';

/** What the customer said to the version they have. */
export function AnswerForm({ proposalId, onChanged }: { proposalId: string; onChanged: () => void }) {
  const act = useActs();
  const [note, setNote] = useState('');

  async function answer(given: 'accepted' | 'declined'): Promise<void> {
    const result = await act('answerProposal', { proposalId, answer: given, note: note.trim() || null });
    if (!result.ok) return;
    onChanged();
    focusNext('advance', 'proposal-new');
  }

  return (
    <div className="mt-1.5 space-y-1.5">
      <Field label={<Trans>They said</Trans>}>
        {(control) => (
          <TextInput
            {...control}
            value={note}
            maxLength={2_000}
            onChange={({ target }) => setNote(target.value)}
          />
        )}
      </Field>
      <div className="flex gap-2">
        <Button ref={nextAct('proposal-answer')} onClick={() => void answer('accepted')}>
          <Trans>Accepted</Trans>
        </Button>
        <Button onClick={() => void answer('declined')}>
          <Trans>Declined</Trans>
        </Button>
      </div>
    </div>
  );
}
