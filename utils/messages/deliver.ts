/** Waits between attempts, ms. A worker wakes within about 70 ms (measured), so most retries succeed at once. */
const PAUSES = [50, 200, 600, 1500];

/** An attempt without an answer for this long counts as lost, ms. */
const PATIENCE = 8000;

/**
 * Sends a message until it is answered: a worker killed half-way shows as a closed channel, a missing receiver, or an
 * empty answer, and each of them is tried again. The receiver must therefore take repeated messages as one, by their
 * `operationId`.
 *
 * @param send one attempt, always with the same data
 * @throws the last error, when nobody answered or `signal` aborted
 */
export async function deliver<T>(
  send: () => Promise<T>,
  { signal, pauses = PAUSES }: { signal?: AbortSignal; pauses?: readonly number[] } = {},
): Promise<T> {
  for (let attempt = 0; ; attempt += 1) {
    signal?.throwIfAborted();
    try {
      // oxlint-disable-next-line no-await-in-loop -- one attempt after the other is the point
      return await withPatience(send());
    } catch (error) {
      const pause = pauses[attempt];
      if (pause === undefined) throw error;
      // oxlint-disable-next-line no-await-in-loop -- see above
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}

async function withPatience<T>(answer: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('No answer in time')), PATIENCE);
  });
  try {
    const value = await Promise.race([answer, tooLate]);
    if (value === undefined) throw new Error('Nobody answered');
    return value;
  } finally {
    clearTimeout(timer);
  }
}
