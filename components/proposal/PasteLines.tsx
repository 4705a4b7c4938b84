import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState, type ClipboardEvent } from 'react';
import { type PastedLines, readPasted } from '../../utils/pipeline/proposal-lines.ts';
import { readPercent } from '../../utils/pipeline/proposal-numbers.ts';
import { nextAct } from '../hooks/focus.ts';
import { newId } from '../hooks/proposal.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { LINE_NAMES, PROPOSAL_PROBLEMS } from '../words/proposals.ts';
import { formLineOf, isBlank, type FormLine } from './form.ts';

interface PasteLinesProps {
  locale: string;
  currency: string;
  /** What the offer has already. */
  lines: readonly FormLine[];
  onAdd: (lines: FormLine[]) => void;
  onClose: () => void;
}

/** Characters from which a paste is taken over at once: Chromium edits ten thousand rows in for more than a minute. */
const LONG = 20_000;

/** How many rows are named one by one. */
const NAMED = 5;

/** Takes lines over from a table. What cannot be read is named by its row and stays in the field. */
export function PasteLines({ locale, currency, lines, onAdd, onClose }: PasteLinesProps) {
  const [text, setText] = useState('');
  const [found, setFound] = useState<PastedLines | null>(null);

  function type(next: string): void {
    setText(next);
    setFound(null);
  }

  function paste(event: ClipboardEvent<HTMLTextAreaElement>): void {
    const pasted = event.clipboardData.getData('text/plain');
    if (pasted.length < LONG) return;
    event.preventDefault();
    const { selectionStart, selectionEnd } = event.currentTarget;
    type(text.slice(0, selectionStart) + pasted + text.slice(selectionEnd));
  }

  function add(): void {
    const written = lines.filter((line) => !isBlank(line));
    const usual = readPercent(written.at(-1)?.tax ?? '', locale);
    const tax = usual.ok ? usual.value : 0;
    const read = readPasted(text, { locale, currency, tax, taken: written.length });
    setFound(read);
    setText(read.rest);
    if (read.lines.length > 0) {
      onAdd(read.lines.map((line) => formLineOf({ ...line, id: newId() }, locale, currency)));
    }
    if (read.rest.trim() === '') onClose();
  }

  return (
    <div className="mt-2 space-y-1.5">
      <Field
        layout="stack"
        label={<Trans>Rows from a spreadsheet</Trans>}
        hint={
          <Trans>
            In this order: what it is, quantity, unit price, discount %, tax %. Only the first and the price
            are needed.
          </Trans>
        }
        error={found && (found.tooMany || found.problems.length > 0) && <Problems found={found} />}
      >
        {(control) => (
          <TextArea
            {...control}
            ref={nextAct('proposal-paste')}
            wrap="off"
            rows={5}
            // Measuring ten thousand pasted rows to grow with them would take seconds.
            className="field-sizing-fixed!"
            value={text}
            onPaste={paste}
            onChange={({ target }) => type(target.value)}
          />
        )}
      </Field>
      <div className="flex gap-2">
        <Button disabled={text.trim() === ''} onClick={add}>
          <Trans>Add these lines</Trans>
        </Button>
        <Button look="quiet" onClick={onClose}>
          <Trans>Close</Trans>
        </Button>
      </div>
      {found && found.lines.length > 0 && (
        <output className="block text-xs text-muted">
          <Plural value={found.lines.length} one="# line added." other="# lines added." />
        </output>
      )}
    </div>
  );
}

function Problems({ found: { problems, tooMany } }: { found: PastedLines }) {
  const { i18n } = useLingui();
  if (tooMany) {
    return (
      <Trans>
        {tooMany.found} rows, and there is room for {tooMany.room}. Nothing was added; the rows are still
        here.
      </Trans>
    );
  }
  if (problems.length === 0) return null;
  return (
    <ul>
      {problems.slice(0, NAMED).map(({ row, column, why, cell }) => (
        <li key={`${row} ${column}`}>
          <Trans>
            Row {row}, {i18n._(LINE_NAMES[column])} “{cell}”:
          </Trans>{' '}
          {i18n._(PROPOSAL_PROBLEMS[column === 'text' && why === 'empty' ? 'no-words' : why])}
        </li>
      ))}
      {problems.length > NAMED && (
        <li>
          <Plural value={problems.length - NAMED} one="and # more" other="and # more" />
        </li>
      )}
    </ul>
  );
}
