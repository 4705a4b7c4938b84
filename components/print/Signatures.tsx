import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { ProposalFields } from '../../utils/pipeline/proposal.ts';
import type { Settings } from '../hooks/settings.ts';

interface SignaturesProps {
  seller: Settings['seller'];
  customer: ProposalFields['customer'];
}

/** Where both sides sign. */
export function Signatures({ seller, customer }: SignaturesProps) {
  return (
    <section className="signatures">
      <Side name={seller.company ?? seller.name} title={<Trans>For the seller</Trans>} />
      <Side name={customer.company ?? customer.name} title={<Trans>Accepted by the customer</Trans>} />
    </section>
  );
}

function Side({ title, name }: { title: ReactNode; name: string | null }) {
  return (
    <div>
      <p className="strong">{title}</p>
      <p>{name ?? '\u00A0'}</p>
      <p className="sign">
        <Trans>Place and date</Trans>
      </p>
      <p className="sign">
        <Trans>Name and signature</Trans>
      </p>
    </div>
  );
}
