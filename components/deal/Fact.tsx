import { Pencil } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useFocusOnce } from '../evidence/use-focus-once.ts';
import { focusNext, nextAct } from '../hooks/focus.ts';

/** What the form of a fact is given. */
export interface FactForm {
  close: () => void;
  entry: (element: HTMLElement | null) => void;
}

interface FactProps {
  /** Names the fact; also what other pages focus it by. */
  act: string;
  label: string;
  /** As shown; `null` where there is none. */
  shown: string | null;
  /** What stands in place of a missing value: an invitation. */
  empty: string;
  form: (form: FactForm) => ReactNode;
}

/** A fact of the deal that turns into its form where it stands. */
export function Fact({ act, label, shown, empty, form }: FactProps) {
  const [open, setOpen] = useState(false);
  if (open) {
    return (
      <Open
        form={form}
        close={() => {
          setOpen(false);
          focusNext(act);
        }}
      />
    );
  }
  return (
    <button
      ref={nextAct(act)}
      type="button"
      aria-label={`${label}: ${shown ?? empty}`}
      onClick={() => setOpen(true)}
      className="group relative -mx-1.5 inline-flex min-h-6 max-w-[calc(100%+12px)] items-center rounded-sm px-1.5 text-left hover:bg-hover hover:pr-5 focus-visible:pr-5"
    >
      {shown ? (
        <span className="line-clamp-2 [overflow-wrap:anywhere]">{shown}</span>
      ) : (
        <span className="text-accent">{empty}</span>
      )}
      <Pencil
        aria-hidden="true"
        className="absolute right-1 size-3 text-faint opacity-0 group-hover:opacity-100 group-focus-visible:opacity-100"
      />
    </button>
  );
}

function Open({ form, close }: { form: FactProps['form']; close: () => void }) {
  return form({ close, entry: useFocusOnce() });
}
