import { Trans, useLingui } from '@lingui/react/macro';
import { rampColour } from '../ui/ramp.ts';
import { barStyle } from './bar.ts';
import { ENOUGH } from './Conversion.tsx';
import { FunnelRow, type FunnelLine } from './FunnelRow.tsx';

/** The stages of a pipeline as left-aligned bars, with the conversion between them: an ordered list to a screen reader. */
export function Funnel({ lines }: { lines: FunnelLine[] }) {
  const { t } = useLingui();
  const longest = Math.max(...lines.map((line) => line.open + line.customers), 1);
  const enough = lines.some((line) => (line.flow?.resolved ?? 0) >= ENOUGH);
  return (
    <>
      <ol
        aria-label={t`Funnel`}
        className="grid grid-cols-[fit-content(112px)_minmax(0,1fr)_max-content_max-content] gap-x-2.5"
      >
        {lines.map((line, index) => (
          <FunnelRow
            key={line.id}
            line={line}
            next={lines[index + 1]?.name ?? null}
            bar={barStyle(line.open + line.customers, longest, rampColour(index, lines.length))}
          />
        ))}
      </ol>
      {!enough && (
        <p className="mt-2 text-xs text-faint">
          <Trans>
            Not enough history for conversion rates yet: they appear after {ENOUGH} outcomes per stage.
          </Trans>
        </p>
      )}
    </>
  );
}
