import type { StoredEntry } from './journal-entry.ts';

/** What stands between a command and its acknowledgement. Set by `openStore`, so that the writer knows no durability. */
export interface Gate {
  /** Resolves once the session may write; waited for before the first command. */
  ready: () => Promise<void>;
  /** Keeps a committed operation outside the store; the command is acknowledged only afterwards. */
  journal: (entry: StoredEntry) => Promise<void>;
}

let gate: Gate = { ready: async () => {}, journal: async () => {} };

export function setGate(next: Gate): void {
  gate = next;
}

export function currentGate(): Gate {
  return gate;
}
