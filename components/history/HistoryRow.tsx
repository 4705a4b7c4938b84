import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Redo2, Undo2 } from 'lucide-react';
import { useState } from 'react';
import type { HistoryEntry } from '../hooks/history.ts';
import { useUndo } from '../hooks/undo.ts';
import { Button } from '../ui/Button.tsx';
import { Chip } from '../ui/Chip.tsx';
import { ACTS } from '../words/acts.ts';
import type { Names } from '../words/activities-told.ts';
import { whatChanged } from './what-changed.ts';

interface HistoryRowProps {
  entry: HistoryEntry;
  names: Names;
  /** Address of a person's page; `null` where everything is about one person. */
  personPage: ((personId: string) => string) | null;
  /** Time of the day. */
  time: string;
}

/** One act: what was done, about whom, what it changed, and the way back. */
export function HistoryRow({ entry, names, personPage, time }: HistoryRowProps) {
  const { i18n } = useLingui();
  const lines = whatChanged(i18n, entry, names);
  const { more } = entry;
  return (
    <li className="grid grid-cols-[3.75rem_minmax(0,1fr)_auto] items-start gap-2 py-1.5 [contain-intrinsic-size:auto_44px] [content-visibility:auto]">
      <time dateTime={entry.at} className="whitespace-nowrap text-faint">
        {time}
      </time>
      <div className={`min-w-0 [overflow-wrap:anywhere] ${entry.state === 'undone' ? 'text-muted' : ''}`}>
        <p>
          <span className="font-semibold">
            <Title entry={entry} />
          </span>
          {entry.state === 'undone' && (
            <>
              {' '}
              <Chip>
                <Trans>Undone</Trans>
              </Chip>
            </>
          )}
        </p>
        {personPage && entry.who !== null && <About entry={entry} who={entry.who} personPage={personPage} />}
        {lines.map((line) => (
          <p key={line} className="text-sm text-muted">
            {line}
          </p>
        ))}
        {more > 0 && (
          <p className="text-sm text-muted">
            <Plural value={more} one="and # more" other="and # more" />
          </p>
        )}
      </div>
      <WayBack entry={entry} />
    </li>
  );
}

/** What was done; of an undo, what it took back or did again. */
function Title({ entry }: { entry: HistoryEntry }) {
  const { i18n } = useLingui();
  const act = i18n._(ACTS[entry.of ?? entry.name]);
  if (entry.state === 'undo') return <Trans>Undone: {act}</Trans>;
  return entry.state === 'redo' ? <Trans>Done again: {act}</Trans> : act;
}

function About({
  entry,
  who,
  personPage,
}: {
  entry: HistoryEntry;
  who: string;
  personPage: (id: string) => string;
}) {
  const { personId, gone, dealTitle } = entry;
  return (
    <p className="text-sm">
      {personId === null || gone ? (
        <span className="text-muted">{who}</span>
      ) : (
        <a href={personPage(personId)} className="text-accent hover:underline">
          {who}
        </a>
      )}
      {gone && (
        <span className="text-muted">
          {' '}
          <Trans>(removed)</Trans>
        </span>
      )}
      {dealTitle && <span className="text-muted"> · {dealTitle}</span>}
    </p>
  );
}

/** Undo of what is in effect, or doing again of what was undone; an undo has neither, since its act has. */
function WayBack({ entry }: { entry: HistoryEntry }) {
  const { i18n, t } = useLingui();
  const undo = useUndo();
  const [busy, setBusy] = useState(false);
  const takeBack = entry.state === 'in-effect' ? entry.operationId : entry.redo;
  if (takeBack === null) return <span />;
  const act = i18n._(ACTS[entry.name]);
  const who = entry.who ?? '';
  const again = entry.state === 'undone';

  async function press(operationId: string): Promise<void> {
    setBusy(true);
    await undo(operationId, { said: again ? t`Done again: ${act}` : t`Undone: ${act}` });
    setBusy(false);
  }

  return (
    <Button
      look="quiet"
      size="sm"
      busy={busy}
      aria-label={again ? t`Redo: ${act}, ${who}` : t`Undo: ${act}, ${who}`}
      onClick={() => void press(takeBack)}
    >
      {again ? (
        <>
          <Redo2 aria-hidden="true" className="size-3.5" />
          <Trans>Redo</Trans>
        </>
      ) : (
        <>
          <Undo2 aria-hidden="true" className="size-3.5" />
          <Trans>Undo</Trans>
        </>
      )}
    </Button>
  );
}
