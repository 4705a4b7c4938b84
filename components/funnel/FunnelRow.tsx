import { Plural } from '@lingui/react/macro';
import { ArrowDown } from 'lucide-react';
import type { CSSProperties } from 'react';
import { Conversion, type Flow } from './Conversion.tsx';

/** One stage of the funnel, in words and numbers ready to be shown. */
export interface FunnelLine {
  id: string;
  name: string;
  open: number;
  /** Won deals that are looked after here. */
  customers: number;
  /** One text per currency, the rep's own first. */
  values: string[];
  /** `null` for the last stage. */
  flow: Flow | null;
}

/** A stage's bar with its count and value, and under it how many went on. Sits in the funnel's grid. */
export function FunnelRow(props: { line: FunnelLine; next: string | null; bar: CSSProperties }) {
  const { line, next, bar } = props;
  const count = line.open + line.customers;
  return (
    <li className="col-span-full grid grid-cols-subgrid items-center">
      <span className="truncate" title={line.name}>
        {line.name}
      </span>
      <span aria-hidden className="h-4 rounded-sm forced-color-adjust-none" style={bar} />
      <span className={count === 0 ? 'text-right text-faint' : 'text-right font-semibold'}>
        <span aria-hidden>{count}</span>
        <span className="sr-only">
          {line.customers > 0 ? (
            <Plural value={count} one="# customer looked after" other="# customers looked after" />
          ) : (
            <Plural value={count} one="# open deal" other="# open deals" />
          )}
        </span>
      </span>
      <span className="text-right text-muted">
        {line.values.length === 0 ? (
          <span aria-hidden>–</span>
        ) : (
          line.values.map((value) => <Value key={value} text={value} />)
        )}
      </span>
      {next !== null && (
        <span className="col-span-3 col-start-2 flex h-3.5 items-center gap-1 text-xs text-faint">
          {line.flow && line.flow.resolved > 0 && (
            <>
              <ArrowDown aria-hidden size={10} strokeWidth={2.5} />
              <Conversion flow={line.flow} next={next} />
            </>
          )}
        </span>
      )}
    </li>
  );
}

function Value({ text }: { text: string }) {
  return <span className="block whitespace-nowrap">{text}</span>;
}
