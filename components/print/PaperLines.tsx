import { Trans, useLingui } from '@lingui/react/macro';
import type { ProposalFields } from '../../utils/pipeline/proposal.ts';
import type { ProposalSums } from '../../utils/pipeline/proposal-sums.ts';
import { paperMoney, paperPercent, paperQuantity } from './paper-numbers.ts';

interface PaperLinesProps {
  fields: ProposalFields;
  sums: ProposalSums;
}

/** The positions of the offer. Its heading stands on every page the table reaches; no row is cut in two. */
export function PaperLines({ fields, sums }: PaperLinesProps) {
  const { i18n } = useLingui();
  const { locale } = i18n;
  const { lines, currency } = fields;
  const discounts = lines.some(({ discount }) => discount > 0);
  const taxes = lines.some(({ tax }) => tax > 0);
  return (
    <table className="lines">
      <thead>
        <tr>
          <th scope="col">
            <Trans context="table of an offer">Pos</Trans>
          </th>
          <th scope="col" className="what">
            <Trans>Description</Trans>
          </th>
          <th scope="col">
            <Trans>Quantity</Trans>
          </th>
          <th scope="col">
            <Trans>Unit price</Trans>
          </th>
          {discounts && (
            <th scope="col">
              <Trans>Discount</Trans>
            </th>
          )}
          {taxes && (
            <th scope="col">
              <Trans>Tax</Trans>
            </th>
          )}
          <th scope="col">
            <Trans>Amount</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line, index) => (
          <tr key={line.id}>
            <td>{index + 1}</td>
            <td className="what">{line.text}</td>
            <td>
              {paperQuantity(line.quantity, locale)}
              {line.unit && ` ${line.unit}`}
            </td>
            <td>{paperMoney(line.unitPrice, currency, locale)}</td>
            {discounts && <td>{line.discount > 0 && paperPercent(line.discount, locale)}</td>}
            {taxes && <td>{paperPercent(line.tax, locale)}</td>}
            <td>{paperMoney(sums.lines[index]?.net ?? 0, currency, locale)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
