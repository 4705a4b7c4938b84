import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ActivityDetail } from '../../utils/pipeline/activity.ts';
import { tellClosing } from './activities-closing.ts';
import { tellDeal } from './activities-deal.ts';
import { tellOffer } from './activities-offer.ts';
import { tellQualifying } from './activities-qualify.ts';
import { tellTask } from './activities-task.ts';
import { nothingLeft, told, type Names, type Told } from './activities-told.ts';
import { changedName } from './changes.ts';
import { AUTOMATIC, CONTACT_LINES, OUTCOMES } from './contacts.ts';

/**
 * What happened, in plain words: one line, and beside it somebody's own words where there are some.
 *
 * @param day the calendar day it happened on; a date of the same year is told without the year
 */
export function tellActivity(i18n: I18n, detail: ActivityDetail, names: Names, day: string): Told {
  switch (detail.type) {
    case 'contact':
      return tellContact(i18n, detail);
    case 'note':
      return told(detail.text);
    case 'captured':
      return told(detail.site === 'gmail' ? i18n._(msg`Saved from Gmail`) : i18n._(msg`Saved from LinkedIn`));
    case 'edited':
      return tellEdited(i18n, detail.fields);
    case 'tagged':
      return tellTags(i18n, detail);
    case 'deal-opened':
    case 'stage-moved':
    case 'status-changed':
    case 'ended':
    case 'people-changed':
    case 'deal-linked':
      return tellDeal(i18n, detail, names, day);
    case 'criterion-marked':
    case 'fit-answered':
    case 'qualified':
    case 'verdict':
    case 'need':
      return tellQualifying(i18n, detail, names);
    case 'proposal':
    case 'negotiated':
    case 'ask-answered':
    case 'agreed':
      return tellOffer(i18n, detail);
    case 'contract':
    case 'delivery':
    case 'satisfaction':
    case 'care':
    case 'further':
      return tellClosing(i18n, detail, day);
    case 'task':
      return tellTask(i18n, detail, day);
    default:
      return nothingLeft(detail);
  }
}

function tellContact(i18n: I18n, detail: Extract<ActivityDetail, { type: 'contact' }>): Told {
  const { channel, direction, outcome, note, mail } = detail;
  const line = mail?.auto ? i18n._(AUTOMATIC[mail.auto]) : i18n._(CONTACT_LINES[channel][direction]);
  const parts = [line, outcome && i18n._(OUTCOMES[outcome]), mail?.subject];
  return told(parts.filter(Boolean).join(' · '), note);
}

function tellEdited(i18n: I18n, keys: readonly string[]): Told {
  const fields = list(
    i18n,
    [...new Set(keys)].map((field) => changedName(i18n, { table: 'deals', field })),
  );
  return told(i18n._(msg`Changed: ${fields}`));
}

function tellTags(i18n: I18n, detail: Extract<ActivityDetail, { type: 'tagged' }>): Told {
  const [added, removed] = [list(i18n, detail.added), list(i18n, detail.removed)];
  const parts = [added && i18n._(msg`Tagged ${added}`), removed && i18n._(msg`Tag removed: ${removed}`)];
  return told(parts.filter(Boolean).join(' · '));
}

const list = (i18n: I18n, words: readonly string[]): string => new Intl.ListFormat(i18n.locale).format(words);

/** Ids of the people an entry names beside its own. */
export function othersIn(detail: ActivityDetail): string[] {
  return detail.type === 'people-changed' ? [detail.personId] : [];
}
