import { Trans, useLingui } from '@lingui/react/macro';
import { X } from 'lucide-react';
import type { ProposalSums } from '../../utils/pipeline/proposal-sums.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Section } from '../ui/Section.tsx';
import { TextInput } from '../ui/TextInput.tsx';
import { PROPOSAL_PROBLEMS, totalText } from '../words/proposals.ts';
import type { ProposalForm } from './form.ts';
import type { PartProps } from './part-props.ts';

type Instalment = ProposalForm['instalments'][number];

/** Whole, in hundredths of a per cent. */
const WHOLE = 10_000;

/** The parts in which the price falls due. Together they make the whole, to the cent. */
export function InstalmentsPart({ form, read, change, sums }: PartProps & { sums: ProposalSums | null }) {
  const { i18n, t } = useLingui();
  const { instalments } = form;
  const { shared } = read;
  const exact = shared === WHOLE && read.instalments.every((one) => Object.keys(one).length === 0);
  const edit = (index: number, patch: Partial<Instalment>) =>
    change({ instalments: instalments.map((one, at) => (at === index ? { ...one, ...patch } : one)) });
  const rest =
    shared === null ? '100' : i18n.number(Math.max(0, WHOLE - shared) / 100, { useGrouping: false });
  const share =
    shared === null ? '' : i18n.number(shared / WHOLE, { style: 'percent', maximumFractionDigits: 2 });
  const problemOf = (index: number, part: keyof Instalment) => {
    const problem = read.instalments[index]?.[part];
    return problem && i18n._(PROPOSAL_PROBLEMS[problem]);
  };
  return (
    <Section title={<Trans>Instalments</Trans>}>
      <ol className="space-y-2">
        {instalments.map((one, index) => (
          // They have no names: a part is known by its place.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index} className="flex items-start gap-2">
            <div className="w-16 shrink-0">
              <Field layout="stack" label={<Trans>Share %</Trans>} error={problemOf(index, 'share')}>
                {(control) => (
                  <TextInput
                    {...control}
                    inputMode="decimal"
                    value={one.share}
                    onChange={({ target }) => edit(index, { share: target.value })}
                  />
                )}
              </Field>
            </div>
            <div className="min-w-0 flex-1">
              <Field
                layout="stack"
                label={<Trans>When</Trans>}
                hint={exact && sums && totalText(i18n, sums.instalments[index] ?? null, form.currency)}
                error={problemOf(index, 'when')}
              >
                {(control) => (
                  <TextInput
                    {...control}
                    value={one.when}
                    placeholder={t`on signing`}
                    onChange={({ target }) => edit(index, { when: target.value })}
                  />
                )}
              </Field>
            </div>
            <IconButton
              label={t`Remove instalment ${index + 1}`}
              icon={<X aria-hidden="true" />}
              className="mt-5"
              onClick={() => change({ instalments: instalments.toSpliced(index, 1) })}
            />
          </li>
        ))}
      </ol>
      {shared !== null && !exact && (
        <output className="mt-1 block text-xs text-warn">
          <Trans>Together {share}; they have to make up 100 % before it is sent.</Trans>
        </output>
      )}
      {instalments.length < 12 && (
        <Button
          look="quiet"
          size="sm"
          className="mt-1 -ml-1.5"
          onClick={() => change({ instalments: [...instalments, { share: rest, when: '' }] })}
        >
          <Trans>Add an instalment</Trans>
        </Button>
      )}
    </Section>
  );
}
