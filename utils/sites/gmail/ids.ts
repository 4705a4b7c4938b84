import { clean, LIMITS } from '../dom.ts';
import { agreed } from './trust.ts';

/** An attribute's id as written; Gmail has written the word "undefined" into some since 2025-11. */
export function idAt(element: Element, attribute: string): string | null {
  const id = clean(element.getAttribute(attribute), LIMITS.id);
  return id && /^[\w#:-]+$/.test(id) && id !== 'undefined' && id !== 'null' ? id : null;
}

/** `#thread-f:<decimal>` and `#msg-f:<decimal>` are the legacy id in other digits; `…-a:` ones cannot be converted. */
function legacyOf(permId: string | null): string | null {
  const decimal = /^#?(?:thread|msg)-f:(\d{17,20})$/.exec(permId ?? '')?.[1];
  return decimal ? BigInt(decimal).toString(16) : /^[0-9a-f]{16}$/.test(permId ?? '') ? permId : null;
}

/** The legacy id, from whichever attribute has it; `null` when the two contradict each other. */
export function legacyId(legacy: string | null, permId: string | null): string | null {
  return agreed([legacy, legacyOf(permId)]);
}
