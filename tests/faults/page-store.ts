import type { run } from '../../utils/store/run.ts';
import type { sendMessage } from '../../utils/messages/protocol.ts';
import type * as store from '../../utils/store/index.ts';

declare global {
  /** The store as the testing build shows it to a page. */
  var embudoTest: typeof store & { run: typeof run; sendMessage: typeof sendMessage };
  /** Tells the test process of an acknowledged act; see `acks.ts`. */
  var embudoAck: (ack: Ack) => Promise<void>;
}

/** An act the store has acknowledged, with enough to find again what it wrote. */
export interface Ack {
  operationId: string;
  what: 'person' | 'stage' | 'note' | 'undo';
  personId: string;
  /** The person's name, the stage's id or the note's text. */
  value: string;
}
