import { lazy, Suspense } from 'react';
import type { OwnValue } from '../../utils/pipeline/own-field.ts';
import { useOwnFields, type OwnField } from '../hooks/own-fields.ts';

const OwnFieldRows = lazy(() => import('./OwnFieldRows.tsx'));

export interface OwnFieldsProps {
  target: OwnField['target'];
  /** The person, company or deal. */
  id: string;
  /** Its values by field id. */
  values: Readonly<Record<string, OwnValue>>;
  onSaved?: () => void;
}

/** The fields that the rep added, each edited where it stands. Nothing, and nothing is loaded, where there are none. */
export function OwnFields(props: OwnFieldsProps) {
  const fields = useOwnFields(props.target);
  if (!fields || fields.length === 0) return null;
  return (
    <Suspense fallback={null}>
      <OwnFieldRows {...props} fields={fields} />
    </Suspense>
  );
}
