import { hash } from './markup.ts';

export interface Mailbox {
  name: string;
  email: string;
}

export interface PracticeMail {
  from: Mailbox;
  to: Mailbox[];
  /** How long before the practice session began. Minutes. */
  minutesAgo: number;
  /** Lines of text; an empty one separates paragraphs. */
  text: string;
  /** In place of `text`, markup as a hostile sender would write it. */
  html?: string;
  state: 'expanded' | 'collapsed' | 'super-collapsed';
}

export interface PracticeThread {
  subject: string;
  mails: PracticeMail[];
  unread?: true;
  draft?: true;
}

export interface PracticeAccount {
  owner: Mailbox;
  threads: PracticeThread[];
}

/** Gmail's own id of a message: milliseconds in the upper bits, so that time can be read back from it. 16 hex digits. */
export function legacyId(mail: PracticeMail, now: Date): string {
  const time = BigInt(now.getTime() - mail.minutesAgo * 60_000);
  const rest = BigInt(`0x${hash(mail.from.email + mail.text + mail.minutesAgo)}`) & 0xfffffn;
  return ((time << 20n) | rest).toString(16).padStart(16, '0');
}

/** The thread's part of the address: opaque, never an id. */
export const threadToken = ({ subject }: PracticeThread): string =>
  `FMfcgz${['a', 'b', 'c'].map((part) => hash(part + subject)).join('')}`;
