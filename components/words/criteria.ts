import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Criterion, CriterionRule } from '../../utils/pipeline/criterion.ts';
import type { IdealProfile } from '../../utils/pipeline/pipeline.ts';

/** The standard name of each criterion: what must be so before a deal goes on. */
export const CRITERIA: Record<CriterionRule, MessageDescriptor> = {
  'source-recorded': msg`Where they came from`,
  reachable: msg`A way to reach them`,
  'fits-profile': msg`Fits the ideal customer`,
  'outgoing-logged': msg`First message or call from us`,
  'answer-logged': msg`An answer from a person`,
  'items-known': msg`Qualified with evidence`,
  'verdict-viable': msg`Verdict: a viable customer`,
  'proposal-sent': msg`Proposal sent`,
  'proposal-priced': msg`Proposal with a price`,
  'benefits-cover-needs': msg`A benefit for each need`,
  'asks-answered': msg`Every ask answered`,
  'price-agreed': msg`Price agreed`,
  'payment-agreed': msg`Payment terms agreed`,
  'contract-signed': msg`Contract signed`,
  'final-value': msg`Final value`,
  'delivery-set': msg`Delivered, or a date for it`,
  'satisfaction-asked': msg`Asked how satisfied they are`,
  'care-date-set': msg`Next care date set`,
  'further-asked': msg`Asked for further needs`,
  'value-set': msg`Value of the deal`,
  'close-date-set': msg`Expected close date`,
  'decision-maker-known': msg`Who decides`,
};

/** What a criterion is called on screen: the rep's own words, else those of its rule. */
export function criterionName(i18n: I18n, { id, name, rule }: Criterion): string {
  if (name) return name;
  return rule ? i18n._(CRITERIA[rule]) : id;
}

/** The standard questions of the ideal-customer profile, by id. */
const PROFILE: Record<string, MessageDescriptor> = {
  'need-we-meet': msg`Do they have a need that we meet?`,
  'can-pay': msg`Can they pay for it?`,
  'right-size': msg`Are they the right size?`,
  'in-our-area': msg`Are they where we deliver?`,
};

/** A question of the ideal-customer profile as shown. */
export function profileQuestion(i18n: I18n, { id, name }: IdealProfile['items'][number]): string {
  const standard = PROFILE[id];
  return name ?? (standard ? i18n._(standard) : id);
}
