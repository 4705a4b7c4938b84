import { Toast } from '@base-ui/react/toast';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { toastManager } from './toaster.ts';

interface ToastsProps {
  /** Name of the region in which they stand. */
  label: string;
  /** Name of the dismiss button. */
  dismissLabel: string;
  children: ReactNode;
}

/** Draws the page's toasts at its foot, above a bar marked `data-foot`; F6 reaches them by keyboard. */
export function Toasts({ label, dismissLabel, children }: ToastsProps) {
  return (
    <Toast.Provider toastManager={toastManager} limit={1}>
      {children}
      <Toast.Portal>
        <Toast.Viewport
          aria-label={label}
          className="pointer-events-none fixed inset-x-2 bottom-2 z-40 [body:has([data-foot])_&]:bottom-24 mx-auto flex max-w-105 flex-col gap-2 outline-none"
        >
          <ToastList dismissLabel={dismissLabel} />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  );
}

function ToastList({ dismissLabel }: { dismissLabel: string }) {
  const { toasts } = Toast.useToastManager();
  return toasts.map((item) => (
    <Toast.Root
      key={item.id}
      toast={item}
      swipeDirection={[]}
      className="pointer-events-auto rounded-md bg-toast text-toast-ink transition-opacity duration-100 data-ending-style:opacity-0 data-limited:hidden data-starting-style:opacity-0"
    >
      <Toast.Content className="flex items-center gap-2 py-1.5 pr-1.5 pl-3">
        <div className="min-w-0 flex-1">
          <Toast.Title className={`font-[550] ${item.type === 'bad' ? 'text-toast-bad' : ''}`} />
          <Toast.Description className="text-sm text-toast-muted" />
        </div>
        <Toast.Action className="min-h-7 shrink-0 rounded-md px-2 font-semibold text-toast-accent hover:bg-white/10 focus-visible:outline-toast-accent" />
        <Toast.Close
          aria-label={dismissLabel}
          className="grid size-7 shrink-0 place-items-center rounded-md text-toast-muted hover:bg-white/10 focus-visible:outline-toast-accent"
        >
          <X aria-hidden="true" className="size-3.5" />
        </Toast.Close>
      </Toast.Content>
    </Toast.Root>
  ));
}
