/** One fault and what came of it. */
export interface Trial {
  name: string;
  /** Acts acknowledged on the profile so far. */
  acked: number;
  /** Rows the store said it had put back; 0 when nothing was missing. */
  restored: number;
  /** What is wrong; empty when nothing is. */
  faults: string[];
}

/** A part of the suite: yields its trials as they end. `quick` is a small selection. */
export interface Part {
  name: string;
  promises: string;
  trials(quick: boolean): AsyncGenerator<Trial>;
}

/** Turns what a trial throws into a fault, so that the other trials still run. */
export async function trial(name: string, run: () => Promise<Omit<Trial, 'name'>>): Promise<Trial> {
  try {
    return { name, ...(await run()) };
  } catch (error) {
    return { name, acked: 0, restored: 0, faults: [`broke off: ${String(error).split('\n')[0] ?? ''}`] };
  }
}
