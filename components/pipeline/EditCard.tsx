import { Trans } from '@lingui/react/macro';
import { useId, useState, type ReactNode, type SubmitEvent } from 'react';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';

interface EditCardProps {
  /** Without one the card has no heading: what stands above names it. */
  title?: ReactNode;
  hint?: ReactNode;
  dirty: boolean;
  overtaken: boolean;
  /** Puts it in force; resolves when it is, or is known not to be. */
  onSave: () => Promise<void>;
  onDiscard: () => void;
  /** Left of Save: what else there is to do. */
  more?: ReactNode;
  children: ReactNode;
}

/** One thing of the settings that is saved as a whole. Save and Discard appear with the first change. */
export function EditCard({
  title,
  hint,
  dirty,
  overtaken,
  onSave,
  onDiscard,
  more,
  children,
}: EditCardProps) {
  const id = useId();
  const [busy, setBusy] = useState(false);

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if (busy || !dirty) return;
    setBusy(true);
    await onSave().finally(() => setBusy(false));
  }

  return (
    <form
      noValidate
      aria-labelledby={title ? id : undefined}
      className="space-y-3 border-line py-4 not-first:border-t"
      onSubmit={(event) => void submit(event)}
    >
      {title && (
        <div>
          <h2 id={id} className="font-semibold">
            {title}
          </h2>
          {hint && <p className="text-muted">{hint}</p>}
        </div>
      )}
      {overtaken && (
        <Notice tone="warn" title={<Trans>Changed in another window meanwhile</Trans>}>
          <Trans>What you typed is kept. Save puts it in force; Discard shows what is there now.</Trans>
        </Notice>
      )}
      {children}
      {(dirty || more) && (
        <div className="flex flex-wrap items-center gap-2">
          {dirty && (
            <>
              <Button type="submit" look="primary" busy={busy}>
                <Trans>Save</Trans>
              </Button>
              <Button onClick={onDiscard}>
                <Trans>Discard</Trans>
              </Button>
            </>
          )}
          {more}
        </div>
      )}
    </form>
  );
}
