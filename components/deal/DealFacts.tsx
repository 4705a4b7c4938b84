import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { formatDay } from '../../utils/pipeline/dates.ts';
import { formatMoney } from '../../utils/pipeline/money.ts';
import type { Deal, DealFields } from '../../utils/pipeline/deal.ts';
import type { DealView } from '../hooks/people.ts';
import { Chip } from '../ui/Chip.tsx';
import { SOURCES, STATUSES } from '../words/deals.ts';
import { AmountForm } from './AmountForm.tsx';
import { DayForm } from './DayForm.tsx';
import { Fact, type FactForm } from './Fact.tsx';
import { SourceForm } from './SourceForm.tsx';
import { TitleForm } from './TitleForm.tsx';
import { useDealEdit, type KeepDeal } from './use-deal-edit.ts';

interface DealFactsProps {
  view: DealView;
  fallbackTitle: string;
  onChanged: () => void;
}

/**
 * Title, value, expected close and source of a deal, each edited where it stands. What became of it is told below with
 * its day (`DealFate`); only where that is not known does the status stand beside the title.
 */
export function DealFacts({ view: { deal }, fallbackTitle, onChanged }: DealFactsProps) {
  const { i18n, t } = useLingui();
  const editing = (form: FactForm, fields: (keep: KeepDeal) => ReactNode) => (
    <Editing deal={deal} form={form} onChanged={onChanged}>
      {fields}
    </Editing>
  );
  return (
    <>
      <div className="flex items-center gap-2">
        <div className="min-w-0 flex-1 font-semibold">
          <Fact
            act="title"
            label={t`Deal title`}
            shown={deal.title ?? fallbackTitle}
            empty={t`Add a title`}
            form={(form) =>
              editing(form, (keep) => (
                <TitleForm
                  title={deal.title}
                  fallback={fallbackTitle}
                  onSave={(title) => keep({ title })}
                  onCancel={form.close}
                  entry={form.entry}
                />
              ))
            }
          />
        </div>
        {deal.status !== 'open' && !deal.lost && !deal.parked && !deal.won && (
          <Chip tone={deal.status === 'won' ? 'ok' : 'neutral'}>{i18n._(STATUSES[deal.status])}</Chip>
        )}
      </div>
      <dl className="flex flex-wrap gap-x-6 gap-y-0.5">
        <Named name={<Trans>Value</Trans>}>
          <Fact
            act="value"
            label={t`Value`}
            shown={deal.value && formatMoney(deal.value, i18n.locale)}
            empty={t`Add`}
            form={(form) =>
              editing(form, (keep) => (
                <AmountForm
                  label={t`Value`}
                  money={deal.value}
                  onSave={(value) => keep({ value })}
                  onCancel={form.close}
                  entry={form.entry}
                />
              ))
            }
          />
        </Named>
        <Named name={<Trans>Expected close</Trans>}>
          <Fact
            act="close-date"
            label={t`Expected close`}
            shown={deal.expectedClose && formatDay(deal.expectedClose, i18n.locale)}
            empty={t`Add`}
            form={(form) =>
              editing(form, (keep) => (
                <DayForm
                  label={t`Expected close`}
                  day={deal.expectedClose}
                  onSave={(expectedClose) => keep({ expectedClose })}
                  onCancel={form.close}
                  entry={form.entry}
                />
              ))
            }
          />
        </Named>
        <Named name={<Trans>Source</Trans>}>
          <Fact
            act="source"
            label={t`Source`}
            shown={deal.source && i18n._(SOURCES[deal.source])}
            empty={t`Add`}
            form={(form) =>
              editing(form, (keep) => (
                <SourceForm
                  chosen={deal.source}
                  onSave={(source: DealFields['source']) => keep({ source })}
                  onCancel={form.close}
                  entry={form.entry}
                />
              ))
            }
          />
        </Named>
      </dl>
    </>
  );
}

interface EditingProps {
  deal: Deal;
  form: FactForm;
  onChanged: () => void;
  children: (keep: KeepDeal) => ReactNode;
}

/** Begins with the form, so that the edit is held against what the rep saw when they opened it. */
function Editing({ deal, form, onChanged, children }: EditingProps) {
  const keep = useDealEdit(deal, () => {
    form.close();
    onChanged();
  });
  return children(keep);
}

function Named({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <div className="flex max-w-full items-start gap-1.5 has-[form]:basis-full">
      <dt className="shrink-0 leading-6 text-muted">{name}</dt>
      <dd className="min-w-0 grow">{children}</dd>
    </div>
  );
}
