import { Trans, useLingui } from '@lingui/react/macro';
import { plainDate } from '../../utils/pipeline/row.ts';
import { Field } from '../ui/Field.tsx';
import { TextInput } from '../ui/TextInput.tsx';

/** Until when a deal sleeps, and why, while it is typed. */
export interface ParkDraft {
  until: string;
  reason: string;
}

/** Whether the day is one, and still to come. @param today the rep's calendar day */
export const canWake = (until: string, today: string): boolean =>
  plainDate.safeParse(until).success && until > today;

interface ParkFieldsProps {
  value: ParkDraft;
  onChange: (value: ParkDraft) => void;
  /** The form was sent without a day that fits. */
  missing: boolean;
  today: string;
  entry?: (element: HTMLElement | null) => void;
}

/** The day a deal wakes up, and what it waits for. */
export function ParkFields({ value, onChange, missing, today, entry }: ParkFieldsProps) {
  const { t } = useLingui();
  return (
    <>
      <Field label={<Trans>Wake it on</Trans>} error={missing && t`Write a day after today.`}>
        {(control) => (
          <TextInput
            {...control}
            ref={entry}
            type="date"
            min={today}
            value={value.until}
            onChange={({ target }) => onChange({ ...value, until: target.value })}
          />
        )}
      </Field>
      <Field label={<Trans>Reason</Trans>}>
        {(control) => (
          <TextInput
            {...control}
            value={value.reason}
            maxLength={2000}
            placeholder={t`What it waits for`}
            onChange={({ target }) => onChange({ ...value, reason: target.value })}
          />
        )}
      </Field>
    </>
  );
}
