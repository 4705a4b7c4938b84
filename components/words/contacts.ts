import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ContactChannel, Direction, Outcome } from '../../utils/pipeline/activity.ts';

/** Ways to be in touch. */
export const CHANNELS: Record<ContactChannel, MessageDescriptor> = {
  call: msg`Call`,
  mail: msg`E-mail`,
  meeting: msg`Meeting`,
  'linkedin-message': msg`LinkedIn message`,
  'linkedin-invitation': msg`LinkedIn invitation`,
};

/** How a contact ended. */
export const OUTCOMES: Record<Outcome, MessageDescriptor> = {
  answered: msg`Answered`,
  'no-answer': msg`No answer`,
  voicemail: msg`Left a voicemail`,
  accepted: msg`Accepted`,
  declined: msg`Declined`,
  held: msg`Took place`,
  'no-show': msg`Did not show up`,
};

/** Outcomes that make sense for each channel. The first is not a default: nothing is assumed of how a contact ended. */
export const OUTCOMES_OF: Record<ContactChannel, readonly Outcome[]> = {
  call: ['answered', 'no-answer', 'voicemail'],
  mail: ['answered', 'no-answer'],
  meeting: ['held', 'no-show'],
  'linkedin-message': ['answered', 'no-answer'],
  'linkedin-invitation': ['accepted', 'declined'],
};

/** Who turned to whom, in the words of each channel; `unknown` is never offered, only shown. */
export const DIRECTIONS: Record<Direction, MessageDescriptor> = {
  out: msg`From me`,
  in: msg`From them`,
  unknown: msg`Direction unknown`,
};

/** A contact in the timeline, by channel and direction. */
export const CONTACT_LINES: Record<ContactChannel, Record<Direction, MessageDescriptor>> = {
  mail: { out: msg`E-mail sent`, in: msg`E-mail received`, unknown: msg`E-mail` },
  call: { out: msg`Called`, in: msg`They called`, unknown: msg`Call` },
  meeting: { out: msg`Meeting`, in: msg`Meeting`, unknown: msg`Meeting` },
  'linkedin-message': {
    out: msg`LinkedIn message sent`,
    in: msg`LinkedIn message received`,
    unknown: msg`LinkedIn message`,
  },
  'linkedin-invitation': {
    out: msg`LinkedIn invitation sent`,
    in: msg`LinkedIn invitation received`,
    unknown: msg`LinkedIn invitation`,
  },
};

/** Mails that nobody wrote by hand. */
export const AUTOMATIC: Record<'auto-reply' | 'newsletter' | 'calendar', MessageDescriptor> = {
  'auto-reply': msg`Automatic reply`,
  newsletter: msg`Newsletter`,
  calendar: msg`Calendar`,
};
