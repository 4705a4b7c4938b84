/** Whether a text has the shape of an e-mail address: one `@`, no blanks, a dot in the host. Not whether it exists. */
export function looksLikeAddress(text: string): boolean {
  return text.length <= 254 && /^[^\s@<>,;"]+@[^\s@<>,;".]+(\.[^\s@<>,;".]+)+$/u.test(text);
}
