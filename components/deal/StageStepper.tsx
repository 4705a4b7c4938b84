import { useLingui } from '@lingui/react/macro';
import { useRef, useState, type KeyboardEvent } from 'react';
import type { Stage } from '../../utils/pipeline/pipeline.ts';
import { rampColour } from '../ui/ramp.ts';
import { stageName } from '../words/stages.ts';

interface StageStepperProps {
  stages: readonly Stage[];
  /** Where the deal stands, from 0. */
  current: number;
  /** `null`: the deal goes nowhere as it is, and the row only shows. */
  onMove: ((stage: Stage) => void) | null;
  /** The stage pointed at or focused, to be named beneath; `null` for none. */
  onPoint: (stage: Stage | null) => void;
}

/**
 * The pipeline as one row of segments, each a button that moves the deal there. Arrow keys walk the row, which is a
 * single stop of the Tab key.
 */
export function StageStepper({ stages, current, onMove, onPoint }: StageStepperProps) {
  const { i18n, t } = useLingui();
  const [walked, setWalked] = useState<number | null>(null);
  const row = useRef<HTMLDivElement>(null);
  const stop = walked ?? current;

  function walk(press: KeyboardEvent): void {
    const to = { ArrowRight: stop + 1, ArrowLeft: stop - 1, Home: 0, End: stages.length - 1 }[press.key];
    if (to === undefined || !stages[to]) return;
    press.preventDefault();
    setWalked(to);
    row.current?.querySelectorAll('button')[to]?.focus();
  }

  function say(stage: Stage, index: number): string {
    const name = stageName(i18n, stage);
    if (index === current) return t`${name}, current stage`;
    if (!onMove) return name;
    return index < current ? t`Move back to ${name}` : t`Move to ${name}`;
  }

  return (
    <div
      ref={row}
      role="toolbar"
      tabIndex={-1}
      aria-label={t`Stages`}
      className="-my-1.5 grid outline-none auto-cols-fr grid-flow-col"
      onKeyDown={walk}
      onMouseLeave={() => onPoint(null)}
      onBlur={(blur) => {
        if (row.current?.contains(blur.relatedTarget)) return;
        setWalked(null);
        onPoint(null);
      }}
    >
      {stages.map((stage, index) => (
        <button
          key={stage.id}
          type="button"
          tabIndex={index === stop ? 0 : -1}
          aria-label={say(stage, index)}
          aria-current={index === current ? 'step' : undefined}
          aria-disabled={onMove ? undefined : true}
          onClick={() => index !== current && onMove?.(stage)}
          onMouseEnter={() => onPoint(index === current ? null : stage)}
          onFocus={(focus) =>
            focus.target.matches(':focus-visible') && onPoint(index === current ? null : stage)
          }
          className="group grid h-6 items-center px-[1.5px] outline-offset-[-4px]"
        >
          <span
            className="h-1.5 rounded-[2px] transition-[height] duration-100 group-hover:h-2.5 group-aria-[current]:h-2.5 forced-colors:border"
            style={{ background: index <= current ? rampColour(index, stages.length) : 'var(--line-strong)' }}
          />
        </button>
      ))}
    </div>
  );
}
