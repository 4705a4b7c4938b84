import { Dialog as Base } from '@base-ui/react/dialog';
import type { ReactNode, RefObject } from 'react';

interface DialogProps {
  open: boolean;
  onClose: () => void;
  title: ReactNode;
  description?: ReactNode;
  /** Buttons, the safe one first. */
  actions?: ReactNode;
  /** Where the focus starts; else the first control. */
  initialFocus?: RefObject<HTMLElement | null>;
  children?: ReactNode;
}

/** A question that must be answered before anything else. Escape and a press outside close it without acting. */
export function Dialog({ open, onClose, title, description, actions, initialFocus, children }: DialogProps) {
  return (
    <Base.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-30 bg-black/40" />
        <Base.Popup
          {...(initialFocus && { initialFocus })}
          className="fixed top-1/2 left-1/2 z-30 max-h-[calc(100dvh-32px)] w-[calc(100vw-32px)] max-w-105 -translate-1/2 overflow-y-auto rounded-md border border-line-strong bg-surface p-4 outline-none"
        >
          <Base.Title className="text-lg font-semibold">{title}</Base.Title>
          {description && <Base.Description className="mt-1 text-muted">{description}</Base.Description>}
          {children && <div className="mt-3">{children}</div>}
          {actions && <div className="mt-4 flex flex-wrap justify-end gap-2">{actions}</div>}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
