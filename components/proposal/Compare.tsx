import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo, useState } from 'react';
import { differenceOf } from '../../utils/pipeline/proposal-difference.ts';
import { fieldsOf } from '../../utils/pipeline/proposal-fields.ts';
import type { Proposal } from '../../utils/pipeline/proposal.ts';
import { Field } from '../ui/Field.tsx';
import { Section } from '../ui/Section.tsx';
import { Select } from '../ui/Select.tsx';
import { ChangeItem } from './ChangeItem.tsx';

/** What changed from one version to another: the last two, until others are chosen. */
export function Compare({ proposals }: { proposals: readonly Proposal[] }) {
  const { t } = useLingui();
  const [chosen, setChosen] = useState<{ before: string | null; after: string | null }>({
    before: null,
    after: null,
  });
  const find = (id: string | null) => proposals.find((row) => row.id === id);
  const after = find(chosen.after) ?? proposals.at(-1);
  const before = find(chosen.before) ?? proposals.at(-2);
  const changes = useMemo(
    () => (before && after ? differenceOf(fieldsOf(before), fieldsOf(after)) : []),
    [before, after],
  );
  if (!before || !after) return null;

  const select = (label: string, row: Proposal, onChoose: (id: string) => void) => (
    <div className="min-w-0 flex-1">
      <Field layout="stack" label={label}>
        {(control) => (
          <Select {...control} value={row.id} onChange={({ target }) => onChoose(target.value)}>
            {proposals.map(({ id, version }) => (
              <option key={id} value={id}>
                {t`Version ${version}`}
              </option>
            ))}
          </Select>
        )}
      </Field>
    </div>
  );

  return (
    <Section title={<Trans>What changed</Trans>}>
      <div className="flex gap-2">
        {select(t`From`, before, (id) => setChosen({ before: id, after: after.id }))}
        {select(t`To`, after, (id) => setChosen({ before: before.id, after: id }))}
      </div>
      {changes.length === 0 ? (
        <p className="mt-2 text-muted">
          <Trans>Nothing: the two are equal.</Trans>
        </p>
      ) : (
        <ul className="mt-2 space-y-1">
          {changes.map((change, index) => (
            // Nothing moves in a list that is read once.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={index} className="[overflow-wrap:anywhere]">
              <ChangeItem change={change} currencies={[before.currency, after.currency]} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
