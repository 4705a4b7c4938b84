import * as z from 'zod';
import { ownField, ownValue } from '../own-field.ts';
import { careCadence, idealProfile, pipeline, stage } from '../pipeline.ts';
import { frame } from '../qualification.ts';
import { rowId } from '../row.ts';

/** Add a pipeline with the standard seven stages, or as a copy of another. */
export const addPipeline = z.strictObject({
  name: z.string().trim().min(1).max(64),
  copyOf: rowId.nullable(),
});

/**
 * Change a pipeline. Absent means untouched. `stages` is the whole new list in order: an id that is not there yet is
 * added; one left out is removed, and its deals go where `moves` says (stage removed → stage kept): without that it is
 * refused with `stage-in-use`.
 */
export const editPipeline = z.strictObject({
  pipelineId: rowId,
  /** `null` gives the standard name back. */
  name: z.string().trim().min(1).max(64).nullable().optional(),
  /** New names alone, by stage id; `null` gives the standard name back. */
  stageNames: z.record(z.string(), stage.shape.name).optional(),
  stages: z.array(stage).min(1).max(30).optional(),
  moves: z.record(z.string(), z.string()).optional(),
  frame: frame.nullable().optional(),
  profile: idealProfile.nullable().optional(),
  care: careCadence.nullable().optional(),
  answerAfter: pipeline.shape.answerAfter.unwrap().optional(),
});

/** Remove a pipeline; its deals go to the first stage of `moveTo`. The standard one stays. */
export const removePipeline = z.strictObject({ pipelineId: rowId, moveTo: rowId.nullable() });

export const setOwnField = z.strictObject({
  /** Absent: a new one. */
  fieldId: rowId.optional(),
  target: ownField.shape.target,
  name: ownField.shape.name,
  kind: ownField.shape.kind,
  choices: ownField.shape.choices,
  /** The field before which it goes, `null` for the end. Absent: a new one goes to the end, a known one stays. */
  before: rowId.nullable().optional(),
});
/** Values stay on the rows, so that undo brings the field back with them. */
export const removeOwnField = z.strictObject({ fieldId: rowId });
/** Fill or empty (`null`) own fields of one row. */
export const setOwnValues = z.strictObject({
  target: ownField.shape.target,
  id: rowId,
  values: z.record(rowId, ownValue.nullable()),
});
