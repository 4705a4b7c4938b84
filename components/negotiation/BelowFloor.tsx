import { Trans, useLingui } from '@lingui/react/macro';
import { TriangleAlert } from 'lucide-react';
import { formatMoney } from '../../utils/pipeline/money.ts';
import type { Money } from '../../utils/pipeline/row.ts';
import { nextAct } from '../hooks/focus.ts';
import { Field } from '../ui/Field.tsx';
import { TextInput } from '../ui/TextInput.tsx';

interface BelowFloorProps {
  floor: Money;
  value: string;
  missing: boolean;
  onChange: (reason: string) => void;
}

/** The alarm of a price below the floor, and the one thing that silences it. */
export function BelowFloor({ floor, value, missing, onChange }: BelowFloorProps) {
  const { i18n, t } = useLingui();
  return (
    <div className="grid gap-1 rounded-md bg-warn-soft px-3 py-2">
      <output className="flex items-start gap-1.5 font-semibold text-warn">
        <TriangleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
        <Trans>Below your floor of {formatMoney(floor, i18n.locale)}</Trans>
      </output>
      <Field
        layout="stack"
        label={<Trans>Why is it worth it?</Trans>}
        error={missing && t`Say why in a few words, or name a higher price. Nothing is saved until then.`}
      >
        {(control) => (
          <TextInput
            {...control}
            ref={nextAct('below-floor')}
            value={value}
            maxLength={1000}
            onChange={(change) => onChange(change.target.value)}
          />
        )}
      </Field>
    </div>
  );
}
