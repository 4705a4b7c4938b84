import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useCallback, useState } from 'react';
import { MAX_LINES } from '../../utils/pipeline/proposal.ts';
import type { ProposalSums } from '../../utils/pipeline/proposal-sums.ts';
import { focusNext, nextAct } from '../hooks/focus.ts';
import { newId } from '../hooks/proposal.ts';
import { Button } from '../ui/Button.tsx';
import { Section } from '../ui/Section.tsx';
import { emptyLine, isBlank, type FormLine } from './form.ts';
import { LineEditor } from './LineEditor.tsx';
import { LineRow } from './LineRow.tsx';
import type { PartProps } from './part-props.ts';
import { PasteLines } from './PasteLines.tsx';

/** The positions of the offer: a list to read, one line of it open for typing. */
export function LinesPart({ form, read, change, sums }: PartProps & { sums: ProposalSums | null }) {
  const { t } = useLingui();
  const [openId, setOpenId] = useState<string | null>(null);
  const [pasting, setPasting] = useState(false);
  const { lines } = form;
  const full = lines.length >= MAX_LINES;

  const open = useCallback((id: string) => {
    setOpenId(id);
    focusNext('proposal-line');
  }, []);
  const edit = (id: string, patch: Partial<FormLine>) =>
    change({ lines: lines.map((line) => (line.id === id ? { ...line, ...patch } : line)) });

  function addAfter(index: number): void {
    const after = lines[index];
    // A blank line is where the next one goes; a second one would only be in the way.
    const blank = lines.find(isBlank);
    if (blank) {
      open(blank.id);
      return;
    }
    if (full) return;
    const line = emptyLine(newId(), (after ?? lines.at(-1))?.tax ?? '');
    change({ lines: lines.toSpliced(index + 1, 0, line) });
    open(line.id);
  }

  function move(index: number, by: -1 | 1, then: string): void {
    const line = lines[index];
    const to = index + by;
    if (!line || to < 0 || to >= lines.length) return;
    change({ lines: lines.toSpliced(index, 1).toSpliced(to, 0, line) });
    focusNext(then);
  }

  function remove(index: number): void {
    const next = lines[index + 1] ?? lines[index - 1];
    change({ lines: lines.toSpliced(index, 1) });
    if (next) open(next.id);
    else focusNext('proposal-add');
  }

  function close(index: number): void {
    const line = lines[index];
    setOpenId(null);
    if (line && isBlank(line)) change({ lines: lines.toSpliced(index, 1) });
    focusNext('proposal-add');
  }

  const nets = new Map(read.readable.map(({ id }, index) => [id, sums?.lines[index]?.net ?? null]));
  const number = lines.length;
  return (
    <Section
      title={<Trans>Lines</Trans>}
      aside={
        <span className="text-xs text-faint">
          <Plural value={number} one="# line" other="# lines" />
        </span>
      }
    >
      <ol aria-label={t`Lines`}>
        {lines.map((line, index) =>
          line.id === openId ? (
            <LineEditor
              key={line.id}
              line={line}
              number={index + 1}
              last={index === lines.length - 1}
              currency={form.currency}
              problems={read.lines[line.id] ?? null}
              net={nets.get(line.id) ?? null}
              onEdit={(patch) => edit(line.id, patch)}
              onNext={() => addAfter(index)}
              onMove={(by, then) => move(index, by, then)}
              onRemove={() => remove(index)}
              onClose={() => close(index)}
            />
          ) : (
            <LineRow
              key={line.id}
              line={line}
              number={index + 1}
              currency={form.currency}
              wrong={line.id in read.lines}
              net={nets.get(line.id) ?? null}
              onOpen={open}
            />
          ),
        )}
      </ol>
      {full && (
        <p className="mt-1 text-xs text-muted">
          <Trans>An offer holds at most 500 lines. Put several of them into one to add more.</Trans>
        </p>
      )}
      <div className="mt-2 flex flex-wrap gap-2">
        <Button ref={nextAct('proposal-add')} disabled={full} onClick={() => addAfter(lines.length - 1)}>
          <Trans>Add a line</Trans>
        </Button>
        {!pasting && (
          <Button
            look="quiet"
            className="-mx-2"
            onClick={() => {
              setPasting(true);
              focusNext('proposal-paste');
            }}
          >
            <Trans>Paste from a spreadsheet</Trans>
          </Button>
        )}
      </div>
      {pasting && (
        <PasteLines
          locale={form.locale}
          currency={form.currency}
          lines={lines}
          onAdd={(added) => change({ lines: [...lines.filter((line) => !isBlank(line)), ...added] })}
          onClose={() => {
            setPasting(false);
            focusNext('proposal-add');
          }}
        />
      )}
    </Section>
  );
}
