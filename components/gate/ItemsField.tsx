import { useLingui } from '@lingui/react/macro';
import { Circle } from 'lucide-react';
import { useState } from 'react';
import { frameOf } from '../../utils/pipeline/qualification.ts';
import { ItemForm } from '../qualify/ItemForm.tsx';
import { isKnown, knownItems } from '../qualify/knowledge.ts';
import { itemName } from '../words/qualification.ts';
import { useRefocus } from './refocus.ts';
import type { RuleFieldProps } from './rule-field.ts';

/** What is not known yet of the frame: the first item open to be filled in, the others a press away. */
export function ItemsField({ act, ...props }: RuleFieldProps & { act: string }) {
  const { view, facts, personId, today, onChanged, entry } = props;
  const { i18n } = useLingui();
  const [chosen, setChosen] = useState<string | null>(null);
  const open = knownItems(frameOf(view.pipeline), facts.marks).filter((item) => !isKnown(item));
  const shown = open.find(({ item }) => item.id === chosen) ?? open[0];
  useRefocus(open.map(({ item }) => item.id).join(' '), act);

  return (
    <ul>
      {open.map((known) => {
        const unfolded = known === shown;
        return (
          <li key={known.item.id}>
            <button
              type="button"
              aria-expanded={unfolded}
              onClick={() => setChosen(known.item.id)}
              className="flex min-h-7 w-full items-center gap-2 rounded-md text-left hover:bg-hover"
            >
              <Circle aria-hidden="true" className="size-3 shrink-0 text-faint" />
              <span className={unfolded ? 'font-[550]' : ''}>{itemName(i18n, known.item)}</span>
            </button>
            {unfolded && (
              <div className="pb-1">
                <ItemForm
                  view={view}
                  known={known}
                  personId={personId}
                  today={today}
                  onSaved={onChanged}
                  entry={entry}
                />
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}
