import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerReadRequests } from '../../utils/page/answer.ts';
import { gmailSource } from '../../utils/page/gmail-selection.ts';
import { watchGmail } from '../../utils/page/gmail-watch.ts';
import { answerSelectionRequests } from '../../utils/page/selection.ts';
import { gmailThread } from '../../utils/sites/gmail-thread.ts';

// It recognises every address of Gmail, and says of a list that it is one: a split pane keeps the list's address.
const readers = [gmailThread];

export default defineContentScript({
  matches: ['https://mail.google.com/mail/*'],
  runAt: 'document_idle',
  main({ signal }) {
    answerReadRequests(readers, signal);
    answerSelectionRequests(gmailSource, signal);
    watchGmail(readers, signal);
  },
});
