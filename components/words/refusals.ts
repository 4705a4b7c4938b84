import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Refusal } from '../../utils/pipeline/capture.ts';

/** What happened, and what the rep can do about it. */
export interface RefusalWords {
  title: MessageDescriptor;
  remedy: MessageDescriptor;
}

/** Why a page was not read, one entry per code. Nothing is ever kept of a refused page. */
export const REFUSALS: Record<Refusal, RefusalWords> = {
  'own-profile': {
    title: msg`This is your own profile`,
    remedy: msg`Open the profile of somebody you would like as a customer.`,
  },
  'not-a-person': {
    title: msg`This page is not about one person`,
    remedy: msg`Open a person’s profile or a mail thread. You can also add somebody by hand.`,
  },
  'signed-out': {
    title: msg`The site shows its sign-in page`,
    remedy: msg`Sign in, open the profile again, and read it then.`,
  },
  'two-identities': {
    title: msg`Two people stand on this page`,
    remedy: msg`Embudo could not tell whose details are whose, so it read nothing. Reload the page and read it again.`,
  },
  'name-title-disagree': {
    title: msg`The page is still showing somebody else`,
    remedy: msg`Its title and its content name different people. Wait until it has loaded, or reload it, and read it again.`,
  },
  'moved-on': {
    title: msg`The page changed while it was read`,
    remedy: msg`Nothing was kept. Read it again when it stands still.`,
  },
  'not-found': {
    title: msg`This page does not exist any more`,
    remedy: msg`The profile may have been renamed or closed. Search for the person on the site.`,
  },
  'not-loaded': {
    title: msg`The page has not finished loading`,
    remedy: msg`Wait a moment and read it again. If it stays like this, reload the page.`,
  },
  'not-recognised': {
    title: msg`Embudo does not know this layout`,
    remedy: msg`The site may have changed. You can add the person by hand or from pasted text.`,
  },
  ambiguous: {
    title: msg`Some of this page can be read in two ways`,
    remedy: msg`Rather than guess, Embudo read nothing. You can add the person by hand or from pasted text.`,
  },
};
