import type { FieldOrigin } from '../../pipeline/capture.ts';
import { fold } from './lines.ts';

/** What one layer makes of one field. `confidence` 0–1. */
export interface Finding {
  value: string;
  layer: string;
  confidence: number;
}

/** The fields that several layers can find. */
export type Field = 'fullName' | 'headline' | 'location' | 'company' | 'degree' | 'memberId';
export type Findings = Record<Field, Finding[]> & {
  /** Schools named on the page: no company. */
  schools: string[];
};

/** Layers add what they find to this; none of them sees what another found. */
export function noFindings(): Findings {
  return { fullName: [], headline: [], location: [], company: [], degree: [], memberId: [], schools: [] };
}

/** A value with its origin, or no value with the reason. */
export interface Picked {
  value: string | null;
  field: FieldOrigin;
}

export const nothing = (reason: string): Picked => ({
  value: null,
  field: { origin: 'none', confidence: 0, reason },
});

/** How much surer one layer must be to stand against another that says something else. */
const CLEARLY = 0.1;

/** The finding of the surest layer; nothing when another of about the same trust differs. */
export function pick(findings: readonly Finding[], emptyReason: string): Picked {
  const [best, ...others] = findings.toSorted((a, b) => b.confidence - a.confidence);
  if (!best) return nothing(emptyReason);
  const same = (other: Finding): boolean => fold(other.value) === fold(best.value);
  if (others.some((other) => !same(other) && best.confidence - other.confidence < CLEARLY)) {
    return nothing('layers-disagree');
  }
  const confidence = others.some(same)
    ? Math.min(Math.round(best.confidence * 100 + 5) / 100, 0.99)
    : best.confidence;
  return { value: best.value, field: { origin: best.layer, confidence, reason: null } };
}
