import { Toast } from '@base-ui/react/toast';

/** The one list of toasts of a page; `Toasts` draws it. */
export const toastManager = Toast.createToastManager();

/** The toast of the last finished act: the next one takes its place, so that Undo always means what was done last. */
let passing: string | null = null;

interface ToastInput {
  title: string;
  description?: string;
  /** Label and act of the one button, such as Undo. */
  action?: { label: string; run: () => void };
  tone?: 'plain' | 'bad';
}

/** Says in passing what happened. Failures stay until dismissed; the rest goes after eight seconds, paused on hover and focus. */
export function toast({ title, description, action, tone = 'plain' }: ToastInput): string {
  if (passing) toastManager.close(passing);
  const id = toastManager.add({
    title,
    ...(description && { description }),
    type: tone,
    priority: tone === 'bad' ? 'high' : 'low',
    timeout: tone === 'bad' ? 0 : 8000,
    ...(action && {
      actionProps: {
        children: action.label,
        onClick: () => {
          toastManager.close(id);
          action.run();
        },
      },
    }),
  });
  passing = tone === 'bad' ? null : id;
  return id;
}
