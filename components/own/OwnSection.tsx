import type { ReactNode } from 'react';
import { useOwnFields } from '../hooks/own-fields.ts';
import { Section } from '../ui/Section.tsx';
import type { OwnFieldsProps } from './OwnFieldRows.tsx';
import { OwnFields } from './OwnFields.tsx';

/** Own fields as a block of a view; nothing where there are none. */
export function OwnSection({ title, ...props }: OwnFieldsProps & { title?: ReactNode }) {
  const fields = useOwnFields(props.target);
  if (!fields || fields.length === 0) return null;
  return (
    <Section title={title}>
      <OwnFields {...props} />
    </Section>
  );
}
