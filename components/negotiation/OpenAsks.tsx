import { Trans, useLingui } from '@lingui/react/macro';
import type { OpenAsk, Standing } from '../../utils/pipeline/concessions.ts';
import { Section } from '../ui/Section.tsx';
import { ASKS_OF } from '../words/negotiation.ts';
import { AskRow } from './AskRow.tsx';

interface OpenAsksProps {
  standing: Standing;
  still: boolean;
  onChanged: () => void;
}

/** What waits for an answer, theirs before ours, and what was to come in return and has not. */
export function OpenAsks({ standing, still, onChanged }: OpenAsksProps) {
  const { i18n } = useLingui();
  const { openAsks, conditions } = standing;
  const all: OpenAsk[] = [...openAsks.them, ...openAsks.us];
  const owed = conditions.filter(({ askId, given }) => given || askId === null);
  if (all.length === 0 && owed.length === 0) return null;
  return (
    <Section
      title={<Trans>Open asks</Trans>}
      aside={<span className="text-sm text-muted">{all.length}</span>}
    >
      {(['them', 'us'] as const).map(
        (side) =>
          openAsks[side].length > 0 && (
            <div key={side} className="not-first:mt-2">
              <h3 className="text-sm text-muted">{i18n._(ASKS_OF[side])}</h3>
              <ul>
                {openAsks[side].map((open) => (
                  <AskRow
                    key={open.ask.id}
                    open={open}
                    next={all[all.indexOf(open) + 1]?.ask.id ?? all[all.indexOf(open) - 1]?.ask.id ?? null}
                    still={still}
                    onChanged={onChanged}
                  />
                ))}
              </ul>
            </div>
          ),
      )}
      {owed.length > 0 && (
        <div className="not-first:mt-2">
          <h3 className="text-sm text-muted">
            <Trans>Not yet had in return</Trans>
          </h3>
          <ul>
            {owed.map(({ roundId, askId, what, onlyFor, given }) => (
              <li key={`${roundId} ${askId ?? ''} ${what}`} className="py-0.5 [overflow-wrap:anywhere]">
                {given ? (
                  <Trans>
                    “{what}” was granted for “{onlyFor}”
                  </Trans>
                ) : (
                  <Trans>
                    “{what}” only for “{onlyFor}”
                  </Trans>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
    </Section>
  );
}
