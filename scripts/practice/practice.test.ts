import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { gmailThread } from '../../utils/sites/gmail-thread.ts';
import { linkedinProfile } from '../../utils/sites/linkedin-profile.ts';
import type { Answer } from './answer.ts';
import { answerGmail } from './gmail/answer.ts';
import { answerLinkedIn } from './linkedin/answer.ts';
import { profilePath } from './linkedin/topCard.ts';
import { threadToken } from './mail.ts';
import { ACCOUNTS } from './mails.ts';
import { OWN, PEOPLE } from './people.ts';

const NOW = new Date('2026-11-23T16:00:00Z');
const bodyOf = (answer: Answer) => ('body' in answer ? answer.body : '');

const ask = (path: string) => bodyOf(answerGmail(new URL(`https://mail.google.com${path}`), NOW));

function read(path: string) {
  const url = new URL(`https://www.linkedin.com${path}`);
  const { document } = new JSDOM(bodyOf(answerLinkedIn(url)), { url: url.href }).window;
  return linkedinProfile.read(document, url);
}

describe('the practice LinkedIn', () => {
  test.each(PEOPLE.map((person) => [person.slug, person] as const))(
    'shows %s as the data says',
    (_, person) => {
      const capture = read(profilePath(person));
      const [job] = person.jobs;
      const late = person.experience === 'late';
      expect(capture).toMatchObject({ refused: null, kind: 'linkedin-profile' });
      expect(capture.people).toHaveLength(1);
      expect(capture.people[0]).toMatchObject({
        fullName: person.name,
        headline: person.headline,
        title: late ? null : job?.title,
        company: job?.company,
        location: person.place,
        degree: person.degree,
        linkedin: { slug: person.slug },
      });
      expect(capture.complete).toBe(!late && !person.more);
    },
  );

  test('has the account’s own profile, which is refused', () => {
    expect(read(profilePath(OWN)).refused).toBe('own-profile');
  });

  test('shows contact details under an address of their own', () => {
    const [person] = PEOPLE;
    const capture = read('/in/maite-arizmendi-lasa/overlay/contact-info/');
    expect(capture.people[0]).toMatchObject({
      emails: [person?.contact?.email],
      phones: [person?.contact?.phone],
    });
  });
});

describe('the practice Gmail', () => {
  const [account] = ACCOUNTS;

  test.each(account?.threads.map((thread) => [thread.subject, thread] as const) ?? [])(
    'shows «%s»',
    (subject, thread) => {
      const token = threadToken(thread);
      const url = `https://mail.google.com/mail/u/0/#inbox/${token}`;
      const { document } = new JSDOM(ask('/mail/u/0/'), { url }).window;
      const views = document.querySelector('div.aeF > div.nH');
      if (!views) throw new Error('No place for views');
      views.innerHTML = ask('/mail/u/0/practice?view=inbox') + ask(`/mail/u/0/practice?view=${token}`);
      views.firstElementChild?.setAttribute('style', 'display: none');

      const capture = gmailThread.read(document, new URL(url));
      const shown = thread.mails.filter((mail) => mail.state !== 'super-collapsed');
      expect(capture.refused).toBeNull();
      expect(capture.thread).toMatchObject({
        account: account?.owner.email,
        subject,
        olderUnread: thread.mails.length - shown.length,
      });
      expect(capture.thread?.messages.map(({ from, at, direction }) => [from?.email, at, direction])).toEqual(
        shown.map((mail) => [
          mail.from.email,
          new Date(NOW.getTime() - mail.minutesAgo * 60_000).toISOString().replace('.000', ''),
          mail.from === account?.owner ? 'sent' : 'received',
        ]),
      );
    },
  );
});
