import { Trans, useLingui } from '@lingui/react/macro';
import type { ProposalFields } from '../../utils/pipeline/proposal.ts';
import type { Settings } from '../hooks/settings.ts';
import { paperDay } from './paper-numbers.ts';

interface PaperHeadProps {
  fields: ProposalFields;
  seller: Settings['seller'];
  number: string;
  date: string;
}

/** Letterhead, customer, and what the offer is called, numbered and dated. */
export function PaperHead({ fields, seller, number, date }: PaperHeadProps) {
  const { i18n } = useLingui();
  const { customer, validUntil } = fields;
  const named = Object.values(seller).some((value) => value !== null);
  return (
    <>
      {named && (
        <header className="letterhead">
          <div>
            <p className="company">{seller.company ?? seller.name}</p>
            {seller.company && seller.name && <p>{seller.name}</p>}
            {seller.address && <p className="prose">{seller.address}</p>}
          </div>
          <div className="contact">
            {seller.taxId && (
              <p>
                <Trans>Tax no. {seller.taxId}</Trans>
              </p>
            )}
            {seller.email && <p>{seller.email}</p>}
            {seller.phone && <p>{seller.phone}</p>}
          </div>
        </header>
      )}
      <div className="address">
        <div>
          {customer.company && <p className="strong">{customer.company}</p>}
          {customer.name && <p className={customer.company ? '' : 'strong'}>{customer.name}</p>}
          {customer.address && <p className="prose">{customer.address}</p>}
        </div>
        <dl className="facts">
          <dt>
            <Trans>Proposal</Trans>
          </dt>
          <dd>{number}</dd>
          <dt>
            <Trans>Date</Trans>
          </dt>
          <dd>{paperDay(date, i18n.locale)}</dd>
          {validUntil && (
            <>
              <dt>
                <Trans>Valid until</Trans>
              </dt>
              <dd>{paperDay(validUntil, i18n.locale)}</dd>
            </>
          )}
        </dl>
      </div>
      <h1>{fields.title}</h1>
    </>
  );
}
