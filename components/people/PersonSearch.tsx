import { Trans, useLingui } from '@lingui/react/macro';
import { Search } from 'lucide-react';
import { Kbd } from '../ui/Kbd.tsx';
import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { Hit } from './hit.ts';
import { HitOption } from './HitOption.tsx';
import { useSlash } from './use-slash.ts';

interface Props {
  text: string;
  onText: (text: string) => void;
  /** `undefined` while the store is asked. */
  hits: Hit[] | undefined;
  stages: readonly string[];
  onOpen: (personId: string) => void;
  /** The popup takes the focus at once, so that a rep types without reaching for the mouse. */
  focusAtOnce?: boolean;
  /** Wraps the list of results: a floating layer or a part of the page. */
  children: (results: ReactNode) => ReactNode;
}

/** Prefix search with the keyboard: arrows choose, Enter opens, Escape empties. `/` reaches it from anywhere on the page. */
export function PersonSearch({ text, onText, hits, stages, onOpen, focusAtOnce = false, children }: Props) {
  const { t } = useLingui();
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const [active, setActive] = useState(0);
  const open = text.trim() !== '' && hits !== undefined;
  const chosen = hits?.[Math.min(active, hits.length - 1)];

  useEffect(() => {
    if (focusAtOnce) input.current?.focus();
  }, [focusAtOnce]);
  useSlash(() => input.current?.focus());

  function change(next: string): void {
    setActive(0);
    onText(next);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (!open) return;
    if (event.key === 'ArrowDown') setActive(Math.min(active + 1, hits.length - 1));
    else if (event.key === 'ArrowUp') setActive(Math.max(active - 1, 0));
    else if (event.key === 'Enter' && chosen) onOpen(chosen.personId);
    else if (event.key === 'Escape') change('');
    else return;
    event.preventDefault();
  }

  return (
    <search className="contents">
      <label className="flex h-8 min-w-0 grow items-center gap-2 rounded-md border border-line-strong bg-surface px-2 focus-within:border-accent focus-within:outline-1 focus-within:outline-accent">
        <Search aria-hidden size={14} className="shrink-0 text-faint" />
        <input
          ref={input}
          role="combobox"
          aria-label={t`Search people`}
          aria-autocomplete="list"
          aria-expanded={open}
          aria-controls={listId}
          aria-activedescendant={open && chosen ? `${listId}-${chosen.personId}` : undefined}
          className="w-full min-w-0 bg-transparent outline-none placeholder:text-faint"
          placeholder={t`Search people`}
          spellCheck={false}
          autoComplete="off"
          value={text}
          onChange={(event) => change(event.target.value)}
          onKeyDown={onKeyDown}
        />
        {text === '' && !focusAtOnce && <Kbd>/</Kbd>}
      </label>
      {open &&
        children(
          hits.length === 0 ? (
            <output className="block px-2 py-1.5 text-muted">
              <Trans>Nobody here begins with “{text.trim()}”.</Trans>
            </output>
          ) : (
            // A native list of choices cannot show a line of work or a stage beside each name.
            // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
            <div id={listId} role="listbox" aria-label={t`People found`}>
              {hits.map((hit, index) => (
                <HitOption
                  key={hit.personId}
                  id={`${listId}-${hit.personId}`}
                  hit={hit}
                  stages={stages}
                  selected={hit === chosen}
                  onPoint={() => setActive(index)}
                  onOpen={onOpen}
                />
              ))}
            </div>
          ),
        )}
    </search>
  );
}
