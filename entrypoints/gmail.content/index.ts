import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerReadRequests } from '../../utils/page/answer.ts';
import { watchGmail } from '../../utils/page/gmail-watch.ts';
import { gmailList } from '../../utils/sites/gmail-list.ts';
import { gmailThread } from '../../utils/sites/gmail-thread.ts';

const readers = [gmailThread, gmailList];

export default defineContentScript({
  matches: ['https://mail.google.com/mail/*'],
  runAt: 'document_idle',
  main({ signal }) {
    answerReadRequests(readers, signal);
    watchGmail(readers, signal);
  },
});
