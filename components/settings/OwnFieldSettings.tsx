import { Trans } from '@lingui/react/macro';
import { FieldList } from '../own/FieldList.tsx';

/** What the rep keeps of people, companies and deals beside what everybody keeps. */
export function OwnFieldSettings() {
  return (
    <>
      <p className="pb-3 text-muted">
        <Trans>
          What you want to know beside the usual. Fields of people and companies stand under Details, those of
          a deal beside its value. Removing one keeps its values: undo brings them back.
        </Trans>
      </p>
      <div className="border-t border-line">
        <FieldList target="person" />
        <FieldList target="company" />
        <FieldList target="deal" />
      </div>
    </>
  );
}
