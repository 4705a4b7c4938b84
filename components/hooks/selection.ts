import { browser } from '../../utils/browser.ts';
import { marked } from '../../utils/messages/marked.ts';
import { sendMessage, type Marked } from '../../utils/messages/protocol.ts';
import { localDay } from '../../utils/pipeline/dates.ts';
import { gmailLink } from '../person/gmail-link.ts';
import { currentTab } from './tab.ts';

/** Words the rep has marked on the page beside the panel. */
export interface Selected {
  quote: string;
  /** Where they stand: the profile, or the mail in Gmail; `null` where it cannot be told. */
  link: string | null;
  /** Day of the mail; `null` where it cannot be told. */
  on: string | null;
}

/** Reads what is marked on the tab the panel stands beside; `null`: nothing is, or the page cannot be asked. */
export async function readSelection(): Promise<Selected | null> {
  try {
    const tab = await currentTab((await browser.windows.getCurrent()).id);
    if (!tab) return null;
    const answer = await sendMessage('readSelection', undefined, tab.id);
    const read = answer?.ok ? marked.safeParse(answer.marked).data : undefined;
    return read ? selected(read) : null;
  } catch {
    return null; // no script of ours in that tab
  }
}

function selected({ quote, mail, page, at }: Marked): Selected {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return { quote, link: mail ? gmailLink(mail) : page, on: at && localDay(at, zone) };
}
