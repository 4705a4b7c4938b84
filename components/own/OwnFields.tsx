import { lazy, Suspense } from 'react';
import { useOwnFields } from '../hooks/own-fields.ts';
import type { OwnFieldsProps } from './OwnFieldRows.tsx';

const OwnFieldRows = lazy(() => import('./OwnFieldRows.tsx'));

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
