import { Trans, useLingui } from '@lingui/react/macro';
import type { ProposalFields } from '../../utils/pipeline/proposal.ts';
import type { ProposalSums } from '../../utils/pipeline/proposal-sums.ts';
import { paperMoney, paperPercent } from './paper-numbers.ts';

interface PaperSumsProps {
  fields: ProposalFields;
  sums: ProposalSums;
}

/** What the lines come to, tax by rate, and in which parts it is paid. */
export function PaperSums({ fields, sums }: PaperSumsProps) {
  const { i18n } = useLingui();
  const { locale } = i18n;
  const { currency, instalments } = fields;
  const money = (amount: number) => paperMoney(amount, currency, locale);
  const taxes = sums.taxes.filter(({ rate }) => rate > 0);
  return (
    <>
      <table className="sums">
        <tbody>
          {sums.discount > 0 && (
            <tr>
              <th scope="row">
                <Trans>Discounts included above</Trans>
              </th>
              <td>−{money(sums.discount)}</td>
            </tr>
          )}
          {taxes.length > 0 && (
            <tr>
              <th scope="row">
                <Trans>Total before tax</Trans>
              </th>
              <td>{money(sums.net)}</td>
            </tr>
          )}
          {taxes.map(({ rate, base, amount }) => (
            <tr key={rate}>
              <th scope="row">
                <Trans>
                  Tax {paperPercent(rate, locale)} on {money(base)}
                </Trans>
              </th>
              <td>{money(amount)}</td>
            </tr>
          ))}
          <tr className="total">
            <th scope="row">
              <Trans>Total</Trans>
            </th>
            <td>{money(sums.total)}</td>
          </tr>
        </tbody>
      </table>
      {instalments.length > 0 && (
        <table className="instalments">
          <caption>
            <Trans>Payable in instalments</Trans>
          </caption>
          <tbody>
            {instalments.map(({ share, when }, index) => (
              // Two parts may say the same.
              // oxlint-disable-next-line react/no-array-index-key
              <tr key={index}>
                <th scope="row">{when}</th>
                <td>{paperPercent(share, locale)}</td>
                <td>{money(sums.instalments[index] ?? 0)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
