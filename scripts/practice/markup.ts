/** Text as HTML text or as a quoted attribute's value. */
export const esc = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** FNV-1a, 32 bits, as 8 hex digits: stable names for what the real sites number at random. */
export function hash(text: string): string {
  let value = 0x811c9dc5;
  for (const char of text) {
    value ^= char.codePointAt(0) ?? 0;
    value = Math.imul(value, 0x01000193) >>> 0;
  }
  return value.toString(16).padStart(8, '0');
}

const TINTS = ['#5b7c99', '#7a6c9c', '#4f8a7b', '#a0705a', '#8a6f87', '#6b8456', '#9a8350', '#5d7f86'];

/** A face for somebody who does not exist: initials on a quiet colour, as a data URL. */
export function avatar(name: string): string {
  const words = name.split(/[\s-]+/).filter((word) => word !== '');
  const initials = [words[0], words.length > 1 ? words.at(-1) : undefined].map(
    (word) => Array.from(word ?? '')[0] ?? '',
  );
  const tint = TINTS[Number.parseInt(hash(name), 16) % TINTS.length] ?? '';
  return `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96"><rect width="96" height="96" fill="${tint}"/>` +
      `<text x="48" y="61" font-family="sans-serif" font-size="36" fill="#fff" text-anchor="middle">${initials.join('')}</text></svg>`,
  )}`;
}

/** A self-contained function as the script of a page. */
export const script = (main: () => void): string => `<script>(${main.toString()})()</script>`;
