import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { fieldsOf } from '../../utils/pipeline/proposal-fields.ts';
import type { Proposal } from '../../utils/pipeline/proposal.ts';
import { sumsOf } from '../../utils/pipeline/proposal-sums.ts';
import type { Settings } from '../hooks/settings.ts';
import { PaperHead } from './PaperHead.tsx';
import { PaperLines } from './PaperLines.tsx';
import { PaperSums } from './PaperSums.tsx';
import { Signatures } from './Signatures.tsx';

interface PaperProps {
  row: Proposal;
  seller: Settings['seller'];
  number: string;
  /** Calendar day that stands on the page. */
  date: string;
}

/** The offer on paper: who offers what to whom, at what price, until when, and where both sign. */
export function Paper({ row, seller, number, date }: PaperProps) {
  const { i18n } = useLingui();
  const fields = fieldsOf(row);
  const sums = sumsOf(fields);
  return (
    <main lang={i18n.locale} className="paper">
      <PaperHead fields={fields} seller={seller} number={number} date={date} />
      {fields.introduction && <p className="prose">{fields.introduction}</p>}
      {fields.benefits.length > 0 && (
        <Part title={<Trans>What it does for you</Trans>}>
          <dl className="benefits">
            {fields.benefits.map(({ needId, need, text }, index) => (
              <div key={needId ?? index}>
                {need && <dt>{need}</dt>}
                <dd className="prose">{text}</dd>
              </div>
            ))}
          </dl>
        </Part>
      )}
      {sums && fields.lines.length > 0 && (
        <Part title={<Trans>Our offer</Trans>}>
          <PaperLines fields={fields} sums={sums} />
          <PaperSums fields={fields} sums={sums} />
        </Part>
      )}
      {fields.paymentTerms && (
        <Part title={<Trans>Payment</Trans>}>
          <p className="prose">{fields.paymentTerms}</p>
        </Part>
      )}
      {fields.terms && (
        <Part title={<Trans>Terms and conditions</Trans>}>
          <p className="prose">{fields.terms}</p>
        </Part>
      )}
      <Signatures seller={seller} customer={fields.customer} />
    </main>
  );
}

function Part({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
