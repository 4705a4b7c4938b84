import { Trans, useLingui } from '@lingui/react/macro';

/** Share of the deals that left a stage and went on, with its 95 % interval; each 0–1. `n`: deals that left it. */
export interface Rate {
  rate: number;
  low: number;
  high: number;
  n: number;
}

/** Below this many outcomes a share says nothing: the plain counts are shown instead. */
export const ENOUGH = 10;

/** How many deals went on from one stage to the next, never without its sample size. */
export function Conversion({ value, next }: { value: Rate; next: string }) {
  const { t, i18n } = useLingui();
  const percent = (share: number) => i18n.number(share, { style: 'percent', maximumFractionDigits: 0 });
  const n = i18n.number(value.n);
  const passed = i18n.number(Math.round(value.rate * value.n));
  const spoken = <span className="sr-only"> {t`went on to ${next}`}</span>;

  if (value.n < ENOUGH) {
    return (
      <span title={t`${passed} of ${n} went on to ${next}: too few for a rate`}>
        <Trans>
          {passed} of {n}
        </Trans>
        {spoken}
      </span>
    );
  }
  const [low, high] = [percent(value.low), percent(value.high)];
  const rate = percent(value.rate);
  return (
    <span
      title={t`${passed} of ${n} went on to ${next}; the true rate lies between ${low} and ${high} (95%)`}
    >
      <Trans>
        {rate} of {n}
      </Trans>
      {spoken}
    </span>
  );
}
