import { Trans, useLingui } from '@lingui/react/macro';
import { memo } from 'react';
import { totalText } from '../words/proposals.ts';
import type { FormLine } from './form.ts';

interface LineRowProps {
  line: FormLine;
  number: number;
  currency: string;
  /** Something in it cannot be read. */
  wrong: boolean;
  /** Minor units; `null` where it is not known. */
  net: number | null;
  onOpen: (id: string) => void;
}

/** A line as it reads; pressing it opens it for typing. There may be 500, so one that did not change is not drawn again. */
export const LineRow = memo(function LineRow({ line, number, currency, wrong, net, onOpen }: LineRowProps) {
  const { i18n } = useLingui();
  const { text, quantity, unit, unitPrice, discount } = line;
  const name = text.trim();
  return (
    <li className="border-line [contain-intrinsic-size:auto_41px] [content-visibility:auto] not-first:border-t">
      <button
        type="button"
        onClick={() => onOpen(line.id)}
        className="flex w-full items-baseline gap-2 px-1 py-1 text-left hover:bg-hover"
      >
        <span className="w-5 shrink-0 text-right text-xs text-faint">{number}</span>
        <span className="min-w-0 flex-1">
          <span className="line-clamp-2 [overflow-wrap:anywhere]">{name || <Trans>No name yet</Trans>}</span>
          <span className="block truncate text-xs text-muted">
            {quantity} {unit} × {unitPrice || '—'}
            {discount && ` − ${discount} %`}
          </span>
        </span>
        {wrong ? (
          <span className="shrink-0 text-xs font-semibold text-bad">
            <Trans>Look here</Trans>
          </span>
        ) : (
          <span className="shrink-0">{totalText(i18n, net, currency)}</span>
        )}
      </button>
    </li>
  );
});
