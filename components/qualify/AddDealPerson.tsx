import { Trans, useLingui } from '@lingui/react/macro';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { workLine } from '../people/hit.ts';
import { nextAct } from '../hooks/focus.ts';
import { usePeopleSearch } from '../hooks/people.ts';
import { Field } from '../ui/Field.tsx';
import { TextInput } from '../ui/TextInput.tsx';

interface AddDealPersonProps {
  /** Who takes part already. */
  present: readonly string[];
  onAdd: (personId: string) => Promise<boolean>;
  entry?: ((element: HTMLElement | null) => void) | undefined;
}

/** Finds somebody the rep knows and makes them part of the deal. */
export function AddDealPerson({ present, onAdd, entry }: AddDealPersonProps) {
  const { t } = useLingui();
  const [text, setText] = useState('');
  const hits = usePeopleSearch(text)?.filter(({ personId }) => !present.includes(personId));

  return (
    <div>
      <Field layout="stack" label={<Trans>Add somebody you know</Trans>}>
        {(control) => (
          <TextInput
            {...control}
            ref={(element) => {
              nextAct('deal-person-new')(element);
              entry?.(element);
            }}
            type="search"
            value={text}
            placeholder={t`Name, company or e-mail`}
            onChange={({ target }) => setText(target.value)}
          />
        )}
      </Field>
      <ul aria-live="polite" className="mt-0.5">
        {hits?.map((hit) => (
          <li key={hit.personId}>
            <button
              type="button"
              className="flex min-h-7 w-full items-center gap-2 rounded-md px-1 text-left hover:bg-hover"
              onClick={() => void onAdd(hit.personId).then((added) => added && setText(''))}
            >
              <Plus aria-hidden="true" className="size-3.5 shrink-0 text-accent" />
              <span className="min-w-0 truncate">
                {hit.fullName} <span className="text-muted">{workLine(hit)}</span>
              </span>
            </button>
          </li>
        ))}
        {hits?.length === 0 && text.trim() !== '' && (
          <li className="py-1 text-sm text-faint">
            <Trans>Nobody else begins like this. Save the person first, then add them here.</Trans>
          </li>
        )}
      </ul>
    </div>
  );
}
