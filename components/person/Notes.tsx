import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type FormEvent, type KeyboardEvent } from 'react';
import { formatInstant } from '../../utils/pipeline/dates.ts';
import { useActs } from '../hooks/acts.ts';
import { useDraft } from '../hooks/drafts.ts';
import { nextAct } from '../hooks/focus.ts';
import { useTimeline } from '../hooks/people.ts';
import { useZone } from '../hooks/zone.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { Kbd } from '../ui/Kbd.tsx';
import { TextArea } from '../ui/TextArea.tsx';

interface NotesProps {
  personId: string;
  dealId: string | null;
}

/** How far back notes are looked for among what happened. */
const DEPTH = 300;

/** What the rep writes down about a person: one field, and the notes so far. */
export function Notes({ personId, dealId }: NotesProps) {
  const { i18n } = useLingui();
  const zone = useZone();
  const notes = useTimeline(personId, DEPTH)?.flatMap(({ id, at, detail }) =>
    detail.type === 'note' ? [{ id, at, text: detail.text }] : [],
  );
  return (
    <div className="px-4 py-3">
      <NewNote personId={personId} dealId={dealId} />
      {notes?.length === 0 && (
        <p className="mt-3 text-muted">
          <Trans>Write down what the next call should not have to ask again.</Trans>
        </p>
      )}
      <ol className="mt-2">
        {notes?.map(({ id, at, text }) => (
          <li key={id} className="border-line py-2 not-first:border-t">
            <p className="[overflow-wrap:anywhere] whitespace-pre-wrap">{text}</p>
            <time dateTime={at} className="text-xs text-faint">
              {formatInstant(at, i18n.locale, zone)}
            </time>
          </li>
        ))}
      </ol>
    </div>
  );
}

function NewNote({ personId, dealId }: NotesProps) {
  const { t } = useLingui();
  const act = useActs();
  const { stored, keep, drop } = useDraft(`note:${personId}`);
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? (typeof stored === 'string' ? stored : '');

  async function save(): Promise<void> {
    if (!text.trim()) return;
    const result = await act('addNote', { personId, dealId, text: text.trim() });
    if (!result.ok) return;
    setTyped('');
    drop();
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    void save();
  }

  function onKeyDown(press: KeyboardEvent): void {
    if (press.key === 'Enter' && (press.ctrlKey || press.metaKey)) {
      press.preventDefault();
      void save();
    }
  }

  return (
    <form onSubmit={submit}>
      <Field layout="stack" label={<Trans>New note</Trans>}>
        {(control) => (
          <TextArea
            {...control}
            ref={nextAct('note')}
            value={text}
            maxLength={10_000}
            placeholder={t`What was said, what matters to them …`}
            onKeyDown={onKeyDown}
            onChange={(change) => {
              setTyped(change.target.value);
              keep(change.target.value);
            }}
          />
        )}
      </Field>
      <div className="mt-1.5 flex items-center gap-2">
        <Button type="submit" disabled={!text.trim()}>
          <Trans>Add note</Trans>
        </Button>
        <Kbd>Ctrl ↵</Kbd>
      </div>
    </form>
  );
}
