import { Trans } from '@lingui/react/macro';

/** What is read on LinkedIn and what LinkedIn's own terms say about that. Said before the reader can be switched on. */
export function LinkedInTerms() {
  return (
    <div className="space-y-2 text-muted">
      <p>
        <Trans>
          LinkedIn’s User Agreement forbids copying profiles, also with browser add-ons and even by hand.
          Reading a profile with Embudo, one at a time and only when you ask, lowers the risk; it does not
          make it allowed. LinkedIn may warn you or restrict your account.
        </Trans>
      </p>
      <p>
        <Trans>
          Until you press Read, only the tab’s address is looked up among the people you have saved. Then the
          page is read once, as it stands. Embudo never scrolls, clicks, turns pages, calls LinkedIn or adds
          anything to its page.
        </Trans>
      </p>
    </div>
  );
}

/** What is read in Gmail. */
export function GmailTerms() {
  return (
    <p className="text-muted">
      <Trans>
        A conversation is read when you open it: who wrote, when, and the signature. The text of mails is
        never stored. Nothing is added to the page.
      </Trans>
    </p>
  );
}
