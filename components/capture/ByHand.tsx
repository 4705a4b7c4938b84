import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import type { CapturedPerson } from '../../utils/pipeline/capture.ts';
import { focusNext } from '../hooks/focus.ts';
import { readPasted } from '../hooks/pasted.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { Section } from '../ui/Section.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { Review } from './Review.tsx';
import { typedSubject } from './subject.ts';

interface ByHandProps {
  pasted: CapturedPerson | null;
  onPasted: (person: CapturedPerson) => void;
  onSaved: (personId: string | null) => void;
  onDiscard: () => void;
}

/** A person entered by hand: from blank, or from a text that is taken apart first. */
export function ByHand({ pasted, onPasted, onSaved, onDiscard }: ByHandProps) {
  useEffect(() => focusNext('name'), []);
  return (
    <>
      <Review
        key={pasted ? 'pasted' : 'blank'}
        subject={typedSubject(pasted)}
        into={null}
        onSaved={onSaved}
        onDiscard={onDiscard}
      />
      {!pasted && <Paste onPasted={onPasted} />}
    </>
  );
}

function Paste({ onPasted }: { onPasted: (person: CapturedPerson) => void }) {
  const { t } = useLingui();
  const [text, setText] = useState('');
  const [empty, setEmpty] = useState(false);

  async function read(): Promise<void> {
    const person = await readPasted(text);
    if (person) onPasted(person);
    else setEmpty(true);
  }

  return (
    <Section title={<Trans>Or from a text</Trans>}>
      <Field
        layout="stack"
        label={<Trans>Paste a signature, a card or a short profile</Trans>}
        error={empty && t`No name, address or phone was found in this text. Your text is still here.`}
      >
        {(control) => (
          <TextArea
            {...control}
            value={text}
            rows={4}
            maxLength={20_000}
            onChange={(change) => {
              setText(change.target.value);
              setEmpty(false);
            }}
          />
        )}
      </Field>
      <Button className="mt-2" disabled={!text.trim()} onClick={() => void read()}>
        <Trans>Fill in from the text</Trans>
      </Button>
    </Section>
  );
}
