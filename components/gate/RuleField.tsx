import { useLingui } from '@lingui/react/macro';
import type { CriterionRule } from '../../utils/pipeline/criterion.ts';
import { AmountForm } from '../deal/AmountForm.tsx';
import { DayForm } from '../deal/DayForm.tsx';
import { SourceForm } from '../deal/SourceForm.tsx';
import { useDealEdit } from '../deal/use-deal-edit.ts';
import { DealPeople } from '../qualify/DealPeople.tsx';
import { ProfileChecklist } from '../qualify/ProfileChecklist.tsx';
import { VerdictForm } from '../qualify/VerdictForm.tsx';
import { GoToPage } from './GoToPage.tsx';
import { ItemsField } from './ItemsField.tsx';
import { LogNow } from './LogNow.tsx';
import { placeOf } from './place-of.ts';
import { ReachField } from './ReachField.tsx';
import type { RuleFieldProps } from './rule-field.ts';

interface Props extends RuleFieldProps {
  rule: CriterionRule;
  /** The name under which `entry` is focused. */
  act: string;
}

/** The field that makes a rule hold, right where it is asked for; else the way to its page. */
export function RuleField({ rule, act, ...field }: Props) {
  const { t } = useLingui();
  const { view, facts, today, onChanged, entry } = field;
  const { deal } = view;
  const keep = useDealEdit(deal, onChanged);
  switch (rule) {
    case 'source-recorded':
      return <SourceForm chosen={deal.source} onSave={(source) => keep({ source })} entry={entry} />;
    case 'reachable':
      return <ReachField {...field} />;
    case 'fits-profile':
      return <ProfileChecklist facts={facts} onChanged={onChanged} entry={entry} />;
    case 'outgoing-logged':
      return <LogNow {...field} way="out" />;
    case 'answer-logged':
      return <LogNow {...field} way="in" />;
    case 'items-known':
      return <ItemsField {...field} act={act} />;
    case 'verdict-viable':
      return <VerdictForm dealId={deal.id} today={today} onSaved={onChanged} entry={entry} />;
    case 'value-set':
      return (
        <AmountForm label={t`Value`} money={deal.value} onSave={(value) => keep({ value })} entry={entry} />
      );
    case 'close-date-set':
      return (
        <DayForm
          label={t`Expected close`}
          day={deal.expectedClose}
          onSave={(expectedClose) => keep({ expectedClose })}
          entry={entry}
        />
      );
    case 'decision-maker-known':
      return <DealPeople view={view} onChanged={onChanged} entry={entry} />;
    case 'proposal-sent':
    case 'proposal-priced':
    case 'benefits-cover-needs':
    case 'asks-answered':
    case 'price-agreed':
    case 'payment-agreed':
    case 'contract-signed':
    case 'final-value':
    case 'delivery-set':
    case 'satisfaction-asked':
    case 'care-date-set':
    case 'further-asked': {
      const place = placeOf(rule, facts);
      return place && <GoToPage place={place} entry={entry} />;
    }
    default:
      return null;
  }
}
