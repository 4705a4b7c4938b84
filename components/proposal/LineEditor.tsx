import { Trans, useLingui } from '@lingui/react/macro';
import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { nextAct } from '../hooks/focus.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { TextInput } from '../ui/TextInput.tsx';
import { LINE_NAMES, PROPOSAL_PROBLEMS, totalText } from '../words/proposals.ts';
import type { FormLine } from './form.ts';
import type { LinePartTyped, ReadForm } from './read-form.ts';

interface LineEditorProps {
  line: FormLine;
  number: number;
  last: boolean;
  currency: string;
  problems: ReadForm['lines'][string] | null;
  net: number | null;
  onEdit: (patch: Partial<FormLine>) => void;
  /** Goes on to a new line after this one. */
  onNext: () => void;
  /** `then` gets the focus, which moving takes away. */
  onMove: (by: -1 | 1, then: string) => void;
  onRemove: () => void;
  onClose: () => void;
}

const NUMBERS = ['quantity', 'unit', 'unitPrice', 'discount', 'tax'] as const;

/** One line open for typing. Enter goes on to the next, Alt and an arrow move it, Escape closes it; nothing is lost. */
export function LineEditor(props: LineEditorProps) {
  const { line, number, last, currency, problems, net, onEdit, onNext, onMove, onRemove, onClose } = props;
  const { i18n, t } = useLingui();

  function onKeyDown(press: KeyboardEvent): void {
    if (press.nativeEvent.isComposing) return;
    if (press.key === 'Enter') onNext();
    else if (press.key === 'Escape') onClose();
    else if (press.altKey && press.key === 'ArrowUp') onMove(-1, 'proposal-line');
    else if (press.altKey && press.key === 'ArrowDown') onMove(1, 'proposal-line');
    else return;
    press.preventDefault();
    press.stopPropagation();
  }

  const input = (part: LinePartTyped, more: object = {}) => {
    const problem = problems?.[part];
    return (
      <Field
        key={part}
        layout="stack"
        label={i18n._(LINE_NAMES[part])}
        error={problem && i18n._(PROPOSAL_PROBLEMS[problem])}
      >
        {(control) => (
          <TextInput
            {...control}
            {...more}
            value={line[part]}
            onChange={({ target }) => onEdit({ [part]: target.value })}
            onKeyDown={onKeyDown}
          />
        )}
      </Field>
    );
  };

  return (
    <li className="border-line py-2 not-first:border-t">
      <fieldset aria-label={t`Line ${number}`} className="space-y-2">
        {input('text', { ref: nextAct('proposal-line'), spellCheck: true })}
        <div className="grid grid-cols-[repeat(auto-fill,minmax(84px,1fr))] items-start gap-2">
          {NUMBERS.map((part) =>
            input(part, part === 'unit' ? { placeholder: t`h, day …` } : { inputMode: 'decimal' }),
          )}
        </div>
        <div className="flex items-center gap-1">
          <IconButton
            label={t`Move line ${number} up`}
            icon={<ArrowUp aria-hidden="true" />}
            disabled={number === 1}
            ref={nextAct('proposal-line-up')}
            onClick={() => onMove(-1, 'proposal-line-up')}
          />
          <IconButton
            label={t`Move line ${number} down`}
            icon={<ArrowDown aria-hidden="true" />}
            disabled={last}
            ref={nextAct('proposal-line-down')}
            onClick={() => onMove(1, 'proposal-line-down')}
          />
          <IconButton
            label={t`Remove line ${number}`}
            icon={<Trash2 aria-hidden="true" />}
            onClick={onRemove}
          />
          <Button look="quiet" size="sm" onClick={onClose}>
            <Trans>Done</Trans>
          </Button>
          <span className="ml-auto font-semibold">{totalText(i18n, net, currency)}</span>
        </div>
      </fieldset>
    </li>
  );
}
