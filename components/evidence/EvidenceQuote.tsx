import { Trans, useLingui } from '@lingui/react/macro';
import { X } from 'lucide-react';
import { formatDay } from '../../utils/pipeline/dates.ts';
import type { Evidence } from '../../utils/pipeline/evidence.ts';
import { IconButton } from '../ui/IconButton.tsx';

interface EvidenceQuoteProps {
  evidence: Evidence;
  /** Adds a cross that takes it away. */
  onRemove?: () => void;
}

/** Saved evidence: the words, their day, and the way to where they stand. */
export function EvidenceQuote({ evidence: { quote, link, on }, onRemove }: EvidenceQuoteProps) {
  const { i18n, t } = useLingui();
  return (
    <figure className="flex items-start gap-1 border-l-2 border-line-strong pl-2 text-sm">
      <div className="min-w-0 flex-1 py-0.5">
        <blockquote className="[overflow-wrap:anywhere] whitespace-pre-wrap text-muted">{quote}</blockquote>
        {(on || link) && (
          <figcaption className="flex flex-wrap gap-x-2 text-xs text-faint">
            {on && <time dateTime={on}>{formatDay(on, i18n.locale)}</time>}
            {link && (
              <a href={link} target="_blank" rel="noreferrer" className="text-accent hover:underline">
                <Trans>Open the source</Trans>
              </a>
            )}
          </figcaption>
        )}
      </div>
      {onRemove && (
        <IconButton
          label={t`Remove the evidence “${quote.slice(0, 40)}”`}
          icon={<X aria-hidden="true" />}
          onClick={onRemove}
        />
      )}
    </figure>
  );
}
