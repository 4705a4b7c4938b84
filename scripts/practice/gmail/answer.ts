import type { Answer } from '../answer.ts';
import { threadToken } from '../mail.ts';
import type { PracticeAccount, PracticeThread } from '../mail.ts';
import { ACCOUNTS } from '../mails.ts';
import { listView } from './list.ts';
import { gmailDocument } from './shell.ts';
import { threadView } from './thread.ts';

/** What the practice Gmail answers. `now` is when the session began: mails are dated back from it. */
export function answerGmail(url: URL, now: Date): Answer {
  const [, number, rest] = /^\/mail\/u\/(\d+)\/(.*)$/.exec(url.pathname) ?? [];
  const account = ACCOUNTS[Number(number)];
  if (number === undefined || !account) return { redirect: '/mail/u/0/' };
  if (rest === '') return { type: 'text/html', body: gmailDocument(account) };
  if (rest !== 'practice') return { type: 'text/html', body: '', status: 404 };
  return view(account, url.searchParams, now);
}

function view({ threads, owner }: PracticeAccount, query: URLSearchParams, now: Date): Answer {
  const token = query.get('view');
  const thread = threads.find((each) => threadToken(each) === token);
  if (!thread) return { type: 'text/html', body: listView(threads, owner, now) };
  const shown = query.get('open') === 'all' ? unfolded(thread) : thread;
  return { type: 'text/html', body: threadView(shown, owner, now) };
}

const unfolded = (thread: PracticeThread): PracticeThread => ({
  ...thread,
  mails: thread.mails.map((mail) => ({ ...mail, state: 'expanded' })),
});
