import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { formatDay } from '../../utils/pipeline/dates.ts';
import { formatMoney, writeDecimal } from '../../utils/pipeline/money.ts';
import type { LinePart, ProposalChange } from '../../utils/pipeline/proposal-difference.ts';
import type { ProposalLine } from '../../utils/pipeline/proposal.ts';
import { LOCALE_NAMES } from '../settings/locale-names.ts';
import { LINE_NAMES, PROPOSAL_PARTS, totalText } from '../words/proposals.ts';

interface ChangeItemProps {
  change: ProposalChange;
  currencies: readonly [before: string, after: string];
}

/** One change in words: what, how it was, how it is. */
export function ChangeItem({ change, currencies }: ChangeItemProps) {
  const { i18n } = useLingui();
  const [old, now] = currencies;
  switch (change.what) {
    case 'line-added':
      return <Changed name={<Trans>Line added</Trans>} after={change.line.text} />;
    case 'line-removed':
      return <Changed name={<Trans>Line removed</Trans>} before={change.line.text} />;
    case 'line-changed': {
      const parts = change.parts.map((part) => (
        <Changed
          key={part}
          name={i18n._(LINE_NAMES[part])}
          before={partText(i18n.locale, change.before, part, old)}
          after={partText(i18n.locale, change.after, part, now)}
        />
      ));
      return (
        <>
          <span className="font-[550]">{change.after.text}</span>
          <div className="pl-3">{parts}</div>
        </>
      );
    }
    case 'lines-reordered':
      return <Trans>The lines stand in another order</Trans>;
    case 'benefit-added':
      return <Changed name={<Trans>Benefit added</Trans>} after={change.benefit.text} />;
    case 'benefit-removed':
      return <Changed name={<Trans>Benefit removed</Trans>} before={change.benefit.text} />;
    case 'benefit-changed':
      return (
        <Changed
          name={change.after.need ?? <Trans>Benefit</Trans>}
          before={change.before.text}
          after={change.after.text}
        />
      );
    case 'instalments': {
      const list = (all: typeof change.before) =>
        all.map(({ share, when }) => `${writeDecimal(share, 2, i18n.locale)} % ${when}`).join(', ');
      return (
        <Changed
          name={i18n._(PROPOSAL_PARTS.instalments)}
          before={list(change.before)}
          after={list(change.after)}
        />
      );
    }
    case 'total':
      return (
        <strong className="font-semibold">
          <Changed
            name={<Trans>Total</Trans>}
            before={totalText(i18n, change.before, change.currencies[0])}
            after={totalText(i18n, change.after, change.currencies[1])}
          />
        </strong>
      );
    case 'title':
    case 'language':
    case 'currency':
    case 'customer':
    case 'introduction':
    case 'paymentTerms':
    case 'terms':
    case 'validUntil':
      break;
  }
  return (
    <Changed
      name={i18n._(PROPOSAL_PARTS[change.what])}
      before={shown(change.what, change.before, i18n.locale)}
      after={shown(change.what, change.after, i18n.locale)}
    />
  );
}

/** A field's text as it is read: a day and a language by their names. */
function shown(what: string, text: string | null, locale: string): string | null {
  if (text !== null && what === 'validUntil') return formatDay(text, locale);
  return what === 'language' && (text === 'en' || text === 'es') ? LOCALE_NAMES[text] : text;
}

function partText(locale: string, line: ProposalLine, part: LinePart, currency: string): string | null {
  if (part === 'text' || part === 'unit') return line[part];
  if (part === 'quantity') return writeDecimal(line.quantity, 3, locale);
  if (part === 'unitPrice') return formatMoney({ amount: line.unitPrice, currency }, locale, { full: true });
  return `${writeDecimal(line[part], 2, locale)} %`;
}

interface ChangedProps {
  name: ReactNode;
  before?: string | null;
  after?: string | null;
}

function Changed({ name, before, after }: ChangedProps) {
  return (
    <p>
      <span className="text-muted">{name}:</span> {before && <del className="text-muted">{before}</del>}
      {before && after && ' → '}
      {after && <ins className="no-underline">{after}</ins>}
      {!before && !after && '—'}
    </p>
  );
}
