import type { Signature, SignatureBlock } from '../pipeline/capture.ts';
import { clean } from '../pipeline/clean.ts';
import { readSignature, type Reading, type Writer } from './signature.ts';
import { distinct } from './tidy.ts';

/** Most common value; of equally common ones the latest, since people change jobs but not back. */
function mostSeen(values: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: string | null = null;
  for (const [value, count] of counts) if (best === null || count >= (counts.get(best) ?? 0)) best = value;
  return best;
}

/** One signature from a sender's several: what most of them say. */
function agree(email: string, readings: readonly Reading[]): Signature {
  const phones = readings.flatMap((reading) => reading.phones);
  return {
    of: email,
    name: mostSeen(readings.map((reading) => reading.name)),
    title: mostSeen(readings.map((reading) => reading.title)),
    company: mostSeen(readings.map((reading) => reading.company)),
    phones: distinct(phones, 10),
    website: mostSeen(readings.map((reading) => reading.website)),
  };
}

/**
 * The signatures of a thread's senders, one per sender, in the order of first appearance. A line that stands alike in
 * two of a sender's messages is taken for part of the signature where a single message would leave doubt. Senders
 * whose signature says no more than their name are left out.
 *
 * @param blocks the reader's, in the order of the messages
 * @param writerOf what is known of a sender, or `null` for one whose signature is of no use
 */
export function readSignatures(
  blocks: readonly SignatureBlock[],
  writerOf: (email: string) => Writer | null,
): Signature[] {
  const bySender = new Map<string, string[][]>();
  for (const block of blocks) {
    const lines = block.lines.map(clean).filter((line) => line !== '');
    bySender.set(block.of, [...(bySender.get(block.of) ?? []), lines]);
  }
  const signatures: Signature[] = [];
  for (const [of, texts] of bySender) {
    const writer = writerOf(of);
    if (!writer) continue;
    const repeated = new Set(
      texts.flatMap((lines, i) =>
        lines.filter((line) => texts.some((other, j) => j < i && other.includes(line))),
      ),
    );
    const readings = texts
      .map((lines) => readSignature(lines, writer, repeated))
      .filter((reading) => reading !== null);
    const signature = agree(writer.email, readings);
    const { title, company, phones, website } = signature;
    if (title ?? company ?? phones[0] ?? website) signatures.push(signature);
  }
  return signatures.slice(0, 50);
}
