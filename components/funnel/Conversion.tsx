import { Trans, useLingui } from '@lingui/react/macro';
import type { StageCounts } from '../../utils/pipeline/funnel.ts';

/** How many of the deals that entered a stage went on to the next. */
export type Flow = NonNullable<StageCounts['conversion']> & { advanced: number };

/** Below this many outcomes a share says nothing: the plain counts are shown instead. */
export const ENOUGH = 10;

/**
 * The conversion from one stage to the next, never without its sample size: counts while there are few, the range that
 * is still possible while many deals are undecided, and else the rate.
 */
export function Conversion({ flow, next }: { flow: Flow; next: string }) {
  const { t, i18n } = useLingui();
  const percent = (share: number) => i18n.number(share, { style: 'percent', maximumFractionDigits: 0 });
  const spoken = <span className="sr-only"> {t`went on to ${next}`}</span>;
  const passed = i18n.number(flow.advanced);
  const n = i18n.number(flow.resolved);

  if (flow.resolved < ENOUGH || flow.rate === null || flow.low === null || flow.high === null) {
    return (
      <span title={t`${passed} of ${n} decided deals went on to ${next}: too few for a rate`}>
        <Trans>
          {passed} of {n}
        </Trans>
        {spoken}
      </span>
    );
  }
  if (flow.immature && flow.bounds) {
    const format = new Intl.NumberFormat(i18n.locale, { style: 'percent', maximumFractionDigits: 0 });
    const range = format.formatRange(flow.bounds.low, flow.bounds.high);
    const [all, open] = [i18n.number(flow.resolved + flow.open), i18n.number(flow.open)];
    return (
      <span title={t`${open} of ${all} are still undecided: the rate will be ${range}`}>
        <Trans>
          {range} of {all}
        </Trans>
        {spoken}
      </span>
    );
  }
  const rate = percent(flow.rate);
  const [low, high] = [percent(flow.low), percent(flow.high)];
  return (
    <span title={t`${passed} of ${n} decided deals went on to ${next}; 95% interval ${low} to ${high}`}>
      <Trans>
        {rate} of {n}
      </Trans>
      {spoken}
    </span>
  );
}
