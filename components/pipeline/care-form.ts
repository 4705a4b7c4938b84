import * as z from 'zod';
import { cadenceOf, type CareCadence, type Pipeline } from '../../utils/pipeline/pipeline.ts';
import { readWhole } from './stage-form.ts';

/** When to ask after a customer, and when silence counts, as they are typed. */
export const careForm = z.object({ days: z.string(), everyMonths: z.string(), answerAfter: z.string() });
export type CareForm = z.infer<typeof careForm>;

/** The form as the pipeline has it. */
export function filledCare(pipeline: Pick<Pipeline, 'care' | 'answerAfter'>): CareForm {
  const { days, everyMonths } = cadenceOf(pipeline);
  return {
    days: days.join(', '),
    everyMonths: everyMonths === null ? '' : String(everyMonths),
    answerAfter: String(pipeline.answerAfter),
  };
}

/** Whole days between the signature and each care date, in order, each once; `null` where one of them is none. */
export function readDays(text: string): number[] | null {
  const parts = text.split(/[\s,;]+/).filter((part) => part !== '');
  const days = parts.map((part) => readWhole(part, 1, 3_650));
  if (days.includes(null) || days.length > 12) return null;
  return [...new Set(days.flatMap((day) => day ?? []))].toSorted((a, b) => a - b);
}

/** What was typed, or which fields are wrong. */
export function readCare(
  form: CareForm,
): { ok: true; care: CareCadence; answerAfter: number } | { ok: false; wrong: (keyof CareForm)[] } {
  const days = readDays(form.days);
  const everyMonths = form.everyMonths.trim() === '' ? null : readWhole(form.everyMonths, 1, 60);
  const answerAfter = readWhole(form.answerAfter, 1, 365);
  const wrong: (keyof CareForm)[] = [];
  if (days === null) wrong.push('days');
  if (everyMonths === null && form.everyMonths.trim() !== '') wrong.push('everyMonths');
  if (answerAfter === null) wrong.push('answerAfter');
  if (days === null || answerAfter === null || wrong.length > 0) return { ok: false, wrong };
  return { ok: true, care: { days, everyMonths }, answerAfter };
}
