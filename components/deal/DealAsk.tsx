import type { Asking, DealAskProps } from './asks.ts';
import { DealTags } from './DealTags.tsx';
import { LoseForm } from './LoseForm.tsx';
import { ParkForm } from './ParkForm.tsx';
import { PipelineMove } from './PipelineMove.tsx';
import { ReopenForm } from './ReopenForm.tsx';

const FORMS = {
  park: ParkForm,
  lose: LoseForm,
  reopen: ReopenForm,
  pipeline: PipelineMove,
  tags: DealTags,
} as const satisfies Record<Exclude<Asking['kind'], 'gate' | 'back'>, unknown>;

/** The question that a menu item of a deal asks, in place. */
export default function DealAsk({ kind, ...ask }: DealAskProps & { kind: keyof typeof FORMS }) {
  const Form = FORMS[kind];
  return <Form {...ask} />;
}
