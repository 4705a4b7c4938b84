import { useId, type ReactNode } from 'react';

interface SectionProps {
  /** Small heading; without one the section has no landmark. */
  title?: ReactNode;
  /** Right of the heading: a count, a quiet button. */
  aside?: ReactNode;
  /** Level of the heading. */
  level?: 1 | 2 | 3;
  className?: string;
  children: ReactNode;
}

/** A block of a view, parted from the next by a hairline. */
export function Section({ title, aside, level = 2, className = '', children }: SectionProps) {
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <section
      aria-labelledby={title ? id : undefined}
      className={`border-line px-4 py-3 not-first:border-t ${className}`}
    >
      {(title || aside) && (
        <div className="mb-1 flex min-h-6 items-center gap-2">
          {title && (
            <Heading id={id} className="min-w-0 flex-1 text-sm font-semibold text-muted">
              {title}
            </Heading>
          )}
          {aside}
        </div>
      )}
      {children}
    </section>
  );
}
