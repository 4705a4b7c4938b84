import { Trans, useLingui } from '@lingui/react/macro';
import type { Deal } from '../../utils/pipeline/deal.ts';
import { formatMoney } from '../../utils/pipeline/money.ts';
import { useLinks, type LinkedDeal } from '../hooks/deal-story.ts';
import { Section } from '../ui/Section.tsx';
import { LINKS } from '../words/closing.ts';
import { STATUSES } from '../words/deals.ts';

/** What came of this deal: further ones, also with other people. Where it came from stands on its card. */
export function Links({ deal }: { deal: Deal }) {
  const links = useLinks(deal);
  if (!links || links.to.length === 0) return null;
  return (
    <Section title={<Trans>Linked deals</Trans>}>
      <ul>
        {links.to.map((one) => (
          <Linked key={one.dealId} deal={one} />
        ))}
      </ul>
    </Section>
  );
}

function Linked({ deal }: { deal: LinkedDeal }) {
  const { i18n } = useLingui();
  const { title, fullName, status, value, kind } = deal;
  const name = title === null ? fullName : `${title} · ${fullName}`;
  return (
    <li className="py-0.5 [overflow-wrap:anywhere]">
      <span className="text-muted">
        <Trans>Led to</Trans>
        {': '}
      </span>
      <strong className="font-semibold">{name}</strong>
      <span className="text-muted">
        {` · ${i18n._(LINKS[kind])} · ${i18n._(STATUSES[status])}`}
        {value && ` · ${formatMoney(value, i18n.locale)}`}
      </span>
    </li>
  );
}
