import type { BrowserContext, Request, Route } from '@playwright/test';
import type { Answer } from './answer.ts';
import { answerGmail } from './gmail/answer.ts';
import { answerLinkedIn } from './linkedin/answer.ts';
import { WELCOME, welcomeDocument } from './welcome.ts';

const HOSTS: Record<string, (url: URL, now: Date) => Answer> = {
  'mail.google.com': answerGmail,
  'www.linkedin.com': answerLinkedIn,
  [new URL(WELCOME).host]: () => ({ type: 'text/html', body: welcomeDocument() }),
};

/** The practice pages' own fetches; whatever else is asked of these hosts was not asked by them. */
const OWN_FETCH = /^\/(flagship-web\/(screen|experience)|mail\/u\/\d+\/practice)$/;

export interface Practice {
  /** Requests that neither a navigation nor a practice page made, as `METHOD address`. */
  foreign: string[];
}

/** Answers for Gmail, LinkedIn and the welcome page in every tab of the browser; `now` is when mails are dated back from. */
export async function servePractice(context: BrowserContext, now: Date): Promise<Practice> {
  const practice: Practice = { foreign: [] };
  await context.route(
    (url) => url.host in HOSTS,
    (route, request) => {
      if (!isOwn(request)) practice.foreign.push(`${request.method()} ${request.url()}`);
      return fulfil(route, answer(new URL(request.url()), now));
    },
  );
  return practice;
}

function isOwn(request: Request): boolean {
  if (request.serviceWorker()) return false;
  if (request.isNavigationRequest()) return true;
  return request.resourceType() === 'fetch' && OWN_FETCH.test(new URL(request.url()).pathname);
}

const answer = (url: URL, now: Date): Answer =>
  HOSTS[url.host]?.(url, now) ?? { type: 'text/html', body: '', status: 404 };

/** A redirect is sent as a page that leaves at once: the address a 302 leads to would not be answered here. */
function fulfil(route: Route, given: Answer): Promise<void> {
  const html = 'text/html; charset=utf-8';
  if ('redirect' in given)
    return route.fulfill({
      contentType: html,
      body: `<script>location.replace(${JSON.stringify(given.redirect)})</script>`,
    });
  return route.fulfill({
    status: given.status ?? 200,
    contentType: given.type === 'text/html' ? html : given.type,
    body: given.body,
  });
}
