import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { ProposalSums } from '../../utils/pipeline/proposal-sums.ts';
import { Section } from '../ui/Section.tsx';
import { totalText } from '../words/proposals.ts';

/** What the offer comes to while it is written. */
export function Totals({ sums, currency }: { sums: ProposalSums | null; currency: string }) {
  const { i18n } = useLingui();
  const money = (amount: number) => totalText(i18n, amount, currency);
  const percent = (rate: number) =>
    i18n.number(rate / 10_000, { style: 'percent', maximumFractionDigits: 2 });
  return (
    <Section title={<Trans>Total</Trans>}>
      {sums ? (
        <dl aria-live="polite" className="grid grid-cols-[1fr_auto] gap-x-4 gap-y-0.5">
          {sums.discount > 0 && <Sum name={<Trans>Discounts</Trans>}>−{money(sums.discount)}</Sum>}
          <Sum name={<Trans>Before tax</Trans>}>{money(sums.net)}</Sum>
          {sums.taxes
            .filter(({ rate }) => rate > 0)
            .map(({ rate, amount }) => (
              <Sum key={rate} name={<Trans>Tax {percent(rate)}</Trans>}>
                {money(amount)}
              </Sum>
            ))}
          <dt className="font-semibold">
            <Trans>Total</Trans>
          </dt>
          <dd className="text-right font-semibold">{money(sums.total)}</dd>
        </dl>
      ) : (
        <p role="alert" className="text-bad">
          <Trans>The total is larger than Embudo can keep exactly. Split the offer, or lower a price.</Trans>
        </p>
      )}
    </Section>
  );
}

function Sum({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <>
      <dt className="text-muted">{name}</dt>
      <dd className="text-right">{children}</dd>
    </>
  );
}
