/** What file systems take for something else. */
const RESERVED = /[\\/:*?"<>|\p{Cc}]+/gu;

/** The page's title, which browsers propose as the name of the PDF: its parts joined, without what no file may be called. */
export function fileName(...parts: readonly (string | null)[]): string {
  const named = parts.flatMap((part) => part?.replace(RESERVED, ' ').replace(/\s+/g, ' ').trim() || []);
  return named.join(' – ').slice(0, 120).trim();
}
