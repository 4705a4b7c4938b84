import * as z from 'zod';

/** What is known of one item of a qualification frame. */
export const itemState = z.enum(['unknown', 'weak', 'confirmed', 'failed']);
export type ItemState = z.infer<typeof itemState>;

export const frameKey = z.enum(['bant', 'meddicc', 'champ']);
export type FrameKey = z.infer<typeof frameKey>;

/** A list of what must be known to call a customer viable. A standard one (`key`) has its names from the catalogue. */
export const frame = z.strictObject({
  /** `null`: the rep's own. */
  key: frameKey.nullable(),
  name: z.string().trim().min(1).max(64).nullable(),
  items: z
    .array(
      z.strictObject({
        id: z.string().min(1).max(64),
        /** `null` shows the standard name of the id. */
        name: z.string().trim().min(1).max(120).nullable(),
      }),
    )
    .min(1)
    .max(20),
});
export type Frame = z.infer<typeof frame>;

const ITEMS: Record<FrameKey, readonly string[]> = {
  bant: ['budget', 'authority', 'need', 'timing'],
  meddicc: [
    'metrics',
    'economic-buyer',
    'decision-criteria',
    'decision-process',
    'identified-pain',
    'champion',
    'competition',
  ],
  champ: ['challenges', 'authority', 'money', 'prioritisation'],
};

/** A standard frame. An item of the same id in two frames (`authority`) is the same knowledge. */
export function standardFrame(key: FrameKey): Frame {
  return { key, name: null, items: ITEMS[key].map((id) => ({ id, name: null })) };
}

/** The frame of a pipeline: its own, else BANT. */
export function frameOf(pipeline: { frame: Frame | null }): Frame {
  return pipeline.frame ?? standardFrame('bant');
}
