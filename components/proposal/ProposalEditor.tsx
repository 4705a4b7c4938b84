import { useLingui } from '@lingui/react/macro';
import { useCallback, useMemo } from 'react';
import { sumsOf } from '../../utils/pipeline/proposal-sums.ts';
import { useDraftSession, useDraftStart } from '../hooks/proposal-editor.ts';
import type { DealFacts } from '../hooks/facts.ts';
import type { Proposal } from '../hooks/proposal.ts';
import { BenefitsPart } from './BenefitsPart.tsx';
import { ConflictNotice } from './ConflictNotice.tsx';
import type { Editing } from './editing.ts';
import { HeadPart } from './HeadPart.tsx';
import { InstalmentsPart } from './InstalmentsPart.tsx';
import { LinesPart } from './LinesPart.tsx';
import type { PartProps } from './part-props.ts';
import { readForm } from './read-form.ts';
import { SendBar } from './SendBar.tsx';
import { TermsPart } from './TermsPart.tsx';
import { Totals } from './Totals.tsx';

interface ProposalEditorProps {
  row: Proposal;
  facts: DealFacts;
  today: string;
  onChanged: () => void;
}

/** The draft of an offer, part by part, saved while it is written. */
export function ProposalEditor(props: ProposalEditorProps) {
  const { i18n } = useLingui();
  const { start, keep, drop } = useDraftStart(props.row, i18n.locale);
  return start && <Editor {...props} start={start} keep={keep} drop={drop} />;
}

interface EditorProps extends ProposalEditorProps {
  start: Editing;
  keep: (data: unknown) => void;
  drop: () => void;
}

function Editor({ row, facts, today, onChanged, start, keep, drop }: EditorProps) {
  const { t } = useLingui();
  const session = useDraftSession(row, start, { keep, drop });
  const { editing, conflict } = session.state();
  const { form } = editing;
  const read = useMemo(() => readForm(form), [form]);
  const change = useCallback<PartProps['change']>((patch) => session.change(patch), [session]);
  const sums = useMemo(
    () =>
      sumsOf({ lines: read.readable, instalments: read.fields.instalments ?? [], currency: form.currency }),
    [read, form.currency],
  );
  const part: PartProps = { form, read, change };
  return (
    <section aria-label={t`Draft of version ${row.version}`} className="border-t border-line">
      {conflict && <ConflictNotice conflict={conflict} onResolve={session.resolve} />}
      <HeadPart {...part} />
      <LinesPart {...part} sums={sums} />
      <BenefitsPart {...part} facts={facts} />
      <TermsPart {...part} today={today} />
      <InstalmentsPart {...part} sums={sums} />
      <Totals sums={sums} currency={form.currency} />
      <SendBar row={row} session={session} read={read} sums={sums} today={today} onChanged={onChanged} />
    </section>
  );
}
