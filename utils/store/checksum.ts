/**
 * 64 bits of a text as 16 hex digits (two interleaved multiply-and-xor lanes, after `cyrb53`). Tells a torn or changed
 * text from a whole one; it does not guard against somebody who means to deceive. Synchronous, because awaiting the
 * browser's own digests would end the IndexedDB transaction it is used in.
 */
export function checksum(text: string): string {
  let low = 0xdeadbeef;
  let high = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    low = Math.imul(low ^ code, 2654435761);
    high = Math.imul(high ^ code, 1597334677);
  }
  return hex(mix(high, low)) + hex(mix(low, high));
}

const mix = (one: number, other: number): number =>
  Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909);

const hex = (word: number): string => (word >>> 0).toString(16).padStart(8, '0');
