import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type FormEvent } from 'react';
import type { OpenAsk } from '../../utils/pipeline/concessions.ts';
import type { Ask } from '../../utils/pipeline/negotiation.ts';
import { useActs } from '../hooks/acts.ts';
import { useEscape } from '../hooks/escape.ts';
import { focusNext, nextAct } from '../hooks/focus.ts';
import { Button } from '../ui/Button.tsx';
import { Chip } from '../ui/Chip.tsx';
import { Field } from '../ui/Field.tsx';
import { TextInput } from '../ui/TextInput.tsx';
import { TOPICS } from '../words/negotiation.ts';

interface AskRowProps {
  open: OpenAsk;
  /** The ask that is answered after this one. */
  next: string | null;
  still: boolean;
  onChanged: () => void;
}

/** One open ask, answered where it stands. Granting one that was "only for" something asks what was had for it. */
export function AskRow({ open: { roundId, number, ask }, next, still, onChanged }: AskRowProps) {
  const { i18n, t } = useLingui();
  const act = useActs();
  const [granting, setGranting] = useState(false);
  const { text, topic, onlyFor } = ask;

  async function answer(state: Ask['state'], said: string | null): Promise<void> {
    const result = await act('answerAsk', { roundId, askId: ask.id, state, answer: said });
    if (!result.ok) return;
    onChanged();
    focusNext(next === null ? 'agree' : `ask:${next}`, 'agree', 'negotiation-new');
  }

  return (
    <li className="border-line py-1.5 not-first:border-t">
      <p className="flex items-start gap-2">
        <span className="min-w-0 flex-1 [overflow-wrap:anywhere]">{text}</span>
        {topic !== 'other' && <Chip>{i18n._(TOPICS[topic])}</Chip>}
      </p>
      <p className="text-sm text-muted [overflow-wrap:anywhere]">
        <Trans>Round {number}</Trans>
        {onlyFor !== null && (
          <>
            {' · '}
            <Trans>only for “{onlyFor}”</Trans>
          </>
        )}
      </p>
      {granting ? (
        <Grant
          onlyFor={onlyFor ?? ''}
          onGrant={(said) => void answer('granted', said)}
          onCancel={() => {
            setGranting(false);
            focusNext(`ask:${ask.id}`);
          }}
        />
      ) : (
        !still && (
          <div className="mt-1 flex flex-wrap gap-2">
            <Button
              ref={nextAct(`ask:${ask.id}`)}
              size="sm"
              aria-label={t`Grant: ${text}`}
              onClick={() => (onlyFor === null ? void answer('granted', null) : setGranting(true))}
            >
              <Trans>Grant</Trans>
            </Button>
            <Button size="sm" aria-label={t`Refuse: ${text}`} onClick={() => void answer('refused', null)}>
              <Trans>Refuse</Trans>
            </Button>
            <Button
              size="sm"
              look="quiet"
              aria-label={t`Withdraw: ${text}`}
              onClick={() => void answer('withdrawn', null)}
            >
              <Trans>Withdraw</Trans>
            </Button>
          </div>
        )
      )}
    </li>
  );
}

interface GrantProps {
  onlyFor: string;
  onGrant: (had: string | null) => void;
  onCancel: () => void;
}

function Grant({ onlyFor, onGrant, onCancel }: GrantProps) {
  const { t } = useLingui();
  const [had, setHad] = useState(onlyFor);
  useEscape(onCancel);

  function submit(event: FormEvent): void {
    event.preventDefault();
    onGrant(had.trim() || null);
  }

  return (
    <form className="mt-1 grid gap-1.5" onSubmit={submit}>
      <Field
        layout="stack"
        label={<Trans>What was had for it?</Trans>}
        hint={!had.trim() && t`Left empty, it is listed as not yet had in return.`}
      >
        {(control) => (
          <TextInput
            {...control}
            // The rep has just asked for this.
            ref={focusOnce}
            value={had}
            maxLength={1000}
            onChange={(change) => setHad(change.target.value)}
          />
        )}
      </Field>
      <div className="flex gap-2">
        <Button type="submit" size="sm">
          <Trans>Grant it</Trans>
        </Button>
        <Button size="sm" onClick={onCancel}>
          <Trans>Cancel</Trans>
        </Button>
      </div>
    </form>
  );
}

const focusOnce = (element: HTMLElement | null): void => element?.focus();
