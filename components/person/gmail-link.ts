/**
 * The address of a mail in Gmail. The account's own address survives a change of account order, which `/u/0` does not;
 * the id is the legacy hexadecimal one. `null` where either is unknown.
 */
export function gmailLink(mail: { account: string | null; messageId: string | null }): string | null {
  const { account, messageId } = mail;
  if (!account || !messageId || !/^[0-9a-f]{16}$/.test(messageId)) return null;
  return `https://mail.google.com/mail/?authuser=${encodeURIComponent(account)}#all/${messageId}`;
}
