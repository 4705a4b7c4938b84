import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { formatDay } from '../../utils/pipeline/dates.ts';
import { formatMoney, minorDigits, parseMoney } from '../../utils/pipeline/money.ts';
import { plainDate } from '../../utils/pipeline/row.ts';
import type { DealFields } from '../../utils/pipeline/deal.ts';
import { useActs } from '../hooks/acts.ts';
import type { DealView } from '../hooks/people.ts';
import { useSettings } from '../hooks/settings.ts';
import { Chip } from '../ui/Chip.tsx';
import { InlineEdit } from '../ui/InlineEdit.tsx';
import { STATUSES } from '../words/deals.ts';

interface DealFactsProps {
  view: DealView;
  fallbackTitle: string;
}

/** Title, value and expected close of a deal, each edited where it stands. */
export function DealFacts({ view, fallbackTitle }: DealFactsProps) {
  const { i18n, t } = useLingui();
  const act = useActs();
  const { deal } = view;
  const currency = useSettings()?.currency ?? 'EUR';
  const unit = deal.value?.currency ?? currency;

  const save = (fields: Partial<DealFields>): null => {
    void act('editDeal', { dealId: deal.id, fields });
    return null;
  };

  function saveValue(text: string): string | null {
    if (!text) return save({ value: null });
    const amount = parseMoney(text, i18n.locale, unit);
    return amount === null
      ? t`Write an amount, such as ${formatMoney({ amount: 1250 * 10 ** minorDigits(unit), currency: unit }, i18n.locale)}.`
      : save({ value: { amount, currency: unit } });
  }

  function saveClose(text: string): string | null {
    if (!text) return save({ expectedClose: null });
    return plainDate.safeParse(text).success ? save({ expectedClose: text }) : t`Write a whole date.`;
  }

  return (
    <>
      <div className="flex items-center gap-2">
        <div className="min-w-0 flex-1 font-semibold">
          <InlineEdit
            label={t`Deal title`}
            shown={deal.title ?? fallbackTitle}
            empty={t`Add a title`}
            value={deal.title ?? ''}
            onSave={(text) => save({ title: text || null })}
          />
        </div>
        {deal.status !== 'open' && (
          <Chip tone={deal.status === 'won' ? 'ok' : 'neutral'}>{i18n._(STATUSES[deal.status])}</Chip>
        )}
      </div>
      <dl className="flex flex-wrap gap-x-6 gap-y-0.5">
        <Fact name={<Trans>Value</Trans>}>
          <InlineEdit
            label={t`Value`}
            shown={deal.value ? formatMoney(deal.value, i18n.locale) : null}
            empty={t`Add`}
            value={deal.value ? formatMoney(deal.value, i18n.locale) : ''}
            onSave={saveValue}
          />
        </Fact>
        <Fact name={<Trans>Expected close</Trans>}>
          <InlineEdit
            label={t`Expected close`}
            type="date"
            shown={deal.expectedClose ? formatDay(deal.expectedClose, i18n.locale) : null}
            empty={t`Add`}
            value={deal.expectedClose ?? ''}
            onSave={saveClose}
          />
        </Fact>
      </dl>
    </>
  );
}

function Fact({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <div className="flex max-w-full items-start gap-1.5">
      <dt className="shrink-0 leading-6 text-muted">{name}</dt>
      <dd className="min-w-0">{children}</dd>
    </div>
  );
}
