import { Trans, useLingui } from '@lingui/react/macro';
import { ClipboardPaste } from 'lucide-react';
import { useState, type KeyboardEvent } from 'react';
import type { CapturedPerson } from '../../utils/pipeline/capture.ts';
import { focusNext } from '../hooks/focus.ts';
import { readPasted } from '../hooks/pasted.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { TextArea } from '../ui/TextArea.tsx';

interface PasteProps {
  /** The form already holds what one text said. */
  again: boolean;
  onPasted: (person: CapturedPerson) => void;
}

/** Takes a text apart into the form's fields; folded away until asked for. */
export function Paste({ again, onPasted }: PasteProps) {
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  const [empty, setEmpty] = useState(false);

  async function read(): Promise<void> {
    const person = await readPasted(text);
    if (!person) {
      setEmpty(true);
      return;
    }
    focusNext('save');
    onPasted(person);
  }

  function onKeyDown(press: KeyboardEvent): void {
    if (press.key === 'Enter' && (press.ctrlKey || press.metaKey) && text.trim()) {
      press.preventDefault();
      void read();
    }
  }

  if (!open) {
    return (
      <div className="border-t border-line px-4 py-2">
        <Button look="quiet" size="sm" className="-ml-1.5" onClick={() => setOpen(true)}>
          <ClipboardPaste aria-hidden="true" className="size-3.5" />
          {again ? <Trans>Fill in from another text</Trans> : <Trans>Fill in from a text</Trans>}
        </Button>
      </div>
    );
  }
  return (
    <div className="border-t border-line px-4 py-3">
      <Field
        layout="stack"
        label={<Trans>Paste a signature, a card or a short profile</Trans>}
        error={empty && t`Nobody was found in this text: no name, address or phone. Your text is still here.`}
      >
        {(control) => (
          <TextArea
            {...control}
            // The rep has just asked for this field.
            ref={(element) => {
              if (!text) element?.focus();
            }}
            value={text}
            rows={4}
            maxLength={20_000}
            onKeyDown={onKeyDown}
            onChange={(change) => {
              setText(change.target.value);
              setEmpty(false);
            }}
          />
        )}
      </Field>
      <div className="mt-2 flex gap-2">
        <Button disabled={!text.trim()} onClick={() => void read()}>
          <Trans>Fill in</Trans>
        </Button>
        <Button look="quiet" onClick={() => setOpen(false)}>
          <Trans>Cancel</Trans>
        </Button>
      </div>
    </div>
  );
}
