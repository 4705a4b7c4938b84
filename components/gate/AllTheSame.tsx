import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type FormEvent, type KeyboardEvent } from 'react';
import * as z from 'zod';
import { useFocusOnce } from '../evidence/use-focus-once.ts';
import { useTyped } from '../evidence/use-typed.ts';
import { focusNext, nextAct } from '../hooks/focus.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { TextInput } from '../ui/TextInput.tsx';

interface AllTheSameProps {
  dealId: string;
  /** Where it goes, as shown. */
  stageName: string;
  onMove: (reason: string) => Promise<boolean>;
}

/** Moving on with open criteria: a reason is asked for, kept with the move and told in reports. */
export function AllTheSame(props: AllTheSameProps) {
  const [asking, setAsking] = useState(false);
  if (asking) {
    return (
      <Reason
        {...props}
        onCancel={() => {
          setAsking(false);
          focusNext('all-the-same');
        }}
      />
    );
  }
  return (
    <Button ref={nextAct('all-the-same')} look="quiet" size="sm" onClick={() => setAsking(true)}>
      <Trans>Move all the same</Trans>
    </Button>
  );
}

function Reason({ dealId, stageName, onMove, onCancel }: AllTheSameProps & { onCancel: () => void }) {
  const { t } = useLingui();
  const { value, change, clear } = useTyped(`all-the-same:${dealId}`, z.string(), '');
  const [missing, setMissing] = useState(false);
  const entry = useFocusOnce();

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (!value.trim()) return setMissing(true);
    if (await onMove(value.trim())) clear();
  }
  function onKeyDown(press: KeyboardEvent): void {
    if (press.key !== 'Escape') return;
    press.preventDefault();
    onCancel();
  }

  return (
    // Escape is heard from the field in it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form noValidate onSubmit={(event) => void submit(event)} onKeyDown={onKeyDown}>
      <Field
        layout="stack"
        label={<Trans>Why does it move on to {stageName} all the same?</Trans>}
        hint={<Trans>Kept with the move; reports compare such deals with the rest.</Trans>}
        error={missing && t`A few words are enough. The deal stays where it is until then.`}
      >
        {(control) => (
          <TextInput
            {...control}
            ref={entry}
            value={value}
            maxLength={2000}
            onChange={({ target }) => {
              change(target.value);
              setMissing(false);
            }}
          />
        )}
      </Field>
      <div className="mt-2 flex flex-wrap gap-2">
        <Button type="submit">
          <Trans>Move it all the same</Trans>
        </Button>
        <Button look="quiet" onClick={onCancel}>
          <Trans>Back</Trans>
        </Button>
      </div>
    </form>
  );
}
