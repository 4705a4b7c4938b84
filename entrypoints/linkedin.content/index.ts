import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerReadRequests } from '../../utils/page/answer.ts';
import { linkedinSource } from '../../utils/page/linkedin-selection.ts';
import { answerSelectionRequests } from '../../utils/page/selection.ts';
import { linkedinCompany } from '../../utils/sites/linkedin-company.ts';
import { linkedinProfile } from '../../utils/sites/linkedin-profile.ts';

export default defineContentScript({
  matches: ['https://www.linkedin.com/*'],
  runAt: 'document_idle',
  // Idle until asked: nothing is watched, nothing is written.
  main({ signal }) {
    answerReadRequests([linkedinProfile, linkedinCompany], signal);
    answerSelectionRequests(linkedinSource, signal);
  },
});
