import { setupI18n } from '@lingui/core';
import { describe, expect, it } from 'vitest';
import { activityDetail, type ActivityDetail } from '../../utils/pipeline/activity.ts';
import { pipelineRow } from '../../tests/builders/facts.ts';
import { STANDARD_STAGES } from '../../utils/pipeline/pipeline.ts';
import { tellActivity } from './activities.ts';
import { namesIn } from './activity-names.ts';

const i18n = setupI18n({ locale: 'en', messages: { en: {} } });
const names = namesIn(i18n, [pipelineRow()], new Map([['p2', 'Beto Prueba']]));
const DAY = '2026-03-02';
const told = (detail: ActivityDetail) => tellActivity(i18n, detail, names, DAY);
const euro = (amount: number) => ({ amount, currency: 'EUR' });

const move: Extract<ActivityDetail, { type: 'stage-moved' }> = {
  type: 'stage-moved',
  pipelineId: 'x',
  from: 'prospect',
  to: 'contact',
  reason: null,
  missing: [],
  entered: [],
  advanced: [],
};
const status = {
  type: 'status-changed',
  from: 'open',
  to: 'lost',
  reason: null,
  note: null,
  competitor: null,
  until: null,
} as const;
const proposal = { type: 'proposal', proposalId: 'o', version: 2, total: null, note: null } as const;
const round = {
  type: 'negotiated',
  roundId: 'r',
  number: 3,
  side: 'them',
  price: null,
  belowFloor: null,
} as const;
const task = { type: 'task', taskId: 't', title: 'Call Ana', due: { on: '2026-11-27', at: null } } as const;
const people = { type: 'people-changed', personId: 'p2', role: null } as const;

/** One line for each kind of entry and each of its answers. */
const LINES: readonly (readonly [string, ActivityDetail])[] = [
  [
    'They called · Answered',
    { type: 'contact', channel: 'call', direction: 'in', outcome: 'answered', note: null, mail: null },
  ],
  ['Rang twice', { type: 'note', text: 'Rang twice' }],
  ['Saved from Gmail', { type: 'captured', site: 'gmail', page: null }],
  ['Saved from LinkedIn', { type: 'captured', site: 'linkedin', page: null }],
  [
    'Deal opened in Prospect',
    { type: 'deal-opened', pipelineId: 'x', to: 'prospect', entered: [], advanced: [] },
  ],
  ['Prospect → Contact', move],
  ['a stage since removed → Contact', { ...move, from: '0197-gone' }],
  ['Changed: Value and Expected close', { type: 'edited', fields: ['value', 'expectedClose', 'value'] }],
  ['Changed: Floor price', { type: 'edited', fields: ['floor'] }],
  ['Lost', status],
  ['Lost: Too expensive', { ...status, reason: 'price' }],
  ['Lost to Acme', { ...status, competitor: 'Acme' }],
  ['Lost: Too expensive, to Acme', { ...status, reason: 'price', competitor: 'Acme' }],
  ['Lost', { ...status, reason: 'a code of a newer version' }],
  ['Parked until 3 Mar', { ...status, to: 'parked', until: '2026-03-03' }],
  ['Parked until 3 Mar 2027', { ...status, to: 'parked', until: '2027-03-03' }],
  ['Parked', { ...status, to: 'parked' }],
  ['Won', { ...status, to: 'won' }],
  ['Won: They trust us', { ...status, to: 'won', reason: 'trust' }],
  ['Awake again', { ...status, from: 'parked', to: 'open' }],
  ['Open again', { ...status, from: 'lost', to: 'open' }],
  ['Cancelled after the signature', { type: 'ended', kind: 'cancelled', note: null }],
  ['The customer left', { type: 'ended', kind: 'churned', note: null }],
  ['A customer again', { type: 'ended', kind: 'revived', note: null }],
  [
    'Criterion met: Contract signed',
    { type: 'criterion-marked', criterionId: 'contract-signed', met: true, note: null },
  ],
  [
    'Criterion open again: a criterion since removed',
    { type: 'criterion-marked', criterionId: 'gone', met: false, note: null },
  ],
  ['Can they pay for it? Yes', { type: 'fit-answered', item: 'can-pay', answer: 'yes' }],
  ['Can they pay for it? No', { type: 'fit-answered', item: 'can-pay', answer: 'no' }],
  ['Answer taken back: a question since removed', { type: 'fit-answered', item: 'gone', answer: null }],
  [
    'Budget: Unknown → Confirmed',
    { type: 'qualified', item: 'budget', from: 'unknown', to: 'confirmed', quote: null },
  ],
  [
    'Economic buyer: Weak → Failed',
    { type: 'qualified', item: 'economic-buyer', from: 'weak', to: 'failed', quote: null },
  ],
  ['Verdict: Not now', { type: 'verdict', answer: 'not-now', note: null }],
  ['Need: Less dust', { type: 'need', text: 'Less dust', what: 'added' }],
  ['Need changed: Less dust', { type: 'need', text: 'Less dust', what: 'changed' }],
  ['Need removed: Less dust', { type: 'need', text: 'Less dust', what: 'removed' }],
  ['Proposal 2 drafted', { ...proposal, what: 'drafted' }],
  ['Proposal 2 edited', { ...proposal, what: 'edited' }],
  ['Proposal 2 discarded', { ...proposal, what: 'discarded' }],
  ['Proposal 2 sent', { ...proposal, what: 'sent' }],
  ['Proposal 2 sent, €12,400', { ...proposal, what: 'sent', total: euro(1_240_000) }],
  ['Proposal 2 accepted', { ...proposal, what: 'accepted' }],
  ['Proposal 2 declined', { ...proposal, what: 'declined' }],
  ['Round 3, they: €11,000', { ...round, price: euro(1_100_000) }],
  ['Round 3, from them', round],
  ['Round 3, we: €11,000.50', { ...round, side: 'us', price: euro(1_100_050) }],
  ['Round 3, from us', { ...round, side: 'us' }],
  ['Granted: Pay in June', { type: 'ask-answered', roundId: 'r', text: 'Pay in June', answer: 'granted' }],
  ['Refused: Pay in June', { type: 'ask-answered', roundId: 'r', text: 'Pay in June', answer: 'refused' }],
  [
    'Withdrawn: Pay in June',
    { type: 'ask-answered', roundId: 'r', text: 'Pay in June', answer: 'withdrawn' },
  ],
  ['Open again: Pay in June', { type: 'ask-answered', roundId: 'r', text: 'Pay in June', answer: 'open' }],
  [
    'Agreed: €11,000',
    { type: 'agreed', price: euro(1_100_000), paymentTerms: null, scope: null, belowFloor: null },
  ],
  ['Contract sent on 3 Mar', { type: 'contract', what: 'sent', on: '2026-03-03', value: null, link: null }],
  ['Signed on 3 Mar', { type: 'contract', what: 'signed', on: '2026-03-03', value: null, link: null }],
  [
    'Signed on 3 Mar, JP¥900',
    {
      type: 'contract',
      what: 'signed',
      on: '2026-03-03',
      value: { amount: 900, currency: 'JPY' },
      link: null,
    },
  ],
  ['Delivery planned for 4 May', { type: 'delivery', planned: '2026-05-04', done: null }],
  ['Delivered on 5 May', { type: 'delivery', planned: '2026-05-04', done: '2026-05-05' }],
  ['No delivery date any more', { type: 'delivery', planned: null, done: null }],
  ['Satisfaction 8 of 10', { type: 'satisfaction', score: 8, on: DAY, note: null }],
  ['Satisfaction 0 of 10, on 28 Feb', { type: 'satisfaction', score: 0, on: '2026-02-28', note: null }],
  ['Next care date: 1 Jun', { type: 'care', what: 'planned', next: '2026-06-01', note: null }],
  ['No further care date', { type: 'care', what: 'planned', next: null, note: null }],
  ['Asked after the customer; next on 1 Jun', { type: 'care', what: 'kept', next: '2026-06-01', note: null }],
  ['Asked after the customer', { type: 'care', what: 'kept', next: null, note: null }],
  ['Asked: no further need', { type: 'further', answer: 'nothing', note: null }],
  ['Asked: there is a further need', { type: 'further', answer: 'need', note: null }],
  ['Asked: they recommend somebody', { type: 'further', answer: 'referral', note: null }],
  ['A further deal grew out of this one', { type: 'deal-linked', dealId: 'd', kind: 'further-need' }],
  ['A deal by recommendation grew out of this one', { type: 'deal-linked', dealId: 'd', kind: 'referral' }],
  ['Next step: Call Ana, 27 Nov', { ...task, what: 'planned' }],
  [
    'Next step: Call Ana, 27 Nov, 09:30',
    { ...task, what: 'planned', due: { on: '2026-11-27', at: '09:30' } },
  ],
  ['Next step changed: Call Ana, 27 Nov', { ...task, what: 'changed' }],
  ['Done: Call Ana', { ...task, what: 'done' }],
  ['To do again: Call Ana, 27 Nov', { ...task, what: 'reopened' }],
  ['Put off: Call Ana', { ...task, what: 'snoozed' }],
  ['Next step removed: Call Ana', { ...task, what: 'dropped' }],
  ['Beto Prueba joined the deal', { ...people, what: 'joined' }],
  ['Beto Prueba joined the deal: Decides', { ...people, what: 'joined', role: 'decision-maker' }],
  ['Beto Prueba left the deal', { ...people, what: 'left' }],
  ['Role of Beto Prueba: Decides', { ...people, what: 'role', role: 'decision-maker' }],
  ['Role of Beto Prueba: none', { ...people, what: 'role' }],
  ['Somebody is the main contact now', { ...people, personId: 'p9', what: 'primary' }],
  [
    'Tagged mill and Lugo · Tag removed: cold',
    { type: 'tagged', added: ['mill', 'Lugo'], removed: ['cold'] },
  ],
];

/** Month before day and twelve hours are the locale's affair, not ours. */
const gb = setupI18n({ locale: 'en-GB', messages: { 'en-GB': {} } });

describe('what happened, in words', () => {
  it.each(LINES)('%s', (line, detail) => {
    expect(tellActivity(gb, activityDetail.parse(detail), names, DAY).line).toBe(line);
  });

  it('has a line for every kind of entry', () => {
    const kinds = activityDetail.options.map(({ shape }) => shape.type.value);
    expect(new Set(LINES.map(([, { type }]) => type))).toEqual(new Set(kinds));
  });

  it('sets what is so now in bold', () => {
    expect(told(move).key).toBe('Contact');
    expect(told({ type: 'qualified', item: 'need', from: 'weak', to: 'confirmed', quote: null }).key).toBe(
      'Confirmed',
    );
  });

  it('names the criteria that were open, and the reason to go on all the same', () => {
    const missing = ['source-recorded', 'reachable'].map((criterionId) => ({
      stageId: 'prospect',
      criterionId,
    }));
    expect(told({ ...move, missing, reason: 'They called us' }).asides).toEqual([
      '2 criteria open: Where they came from and A way to reach them',
      'They called us',
    ]);
    expect(told({ ...move, missing: missing.slice(0, 1), reason: null }).asides).toEqual([
      '1 criterion open: Where they came from',
    ]);
  });

  it("gives somebody's own words apart, and the document", () => {
    expect(told({ ...round, side: 'us', belowFloor: 'First order' }).asides).toEqual([
      'Below the floor price: First order',
    ]);
    expect(
      told({ type: 'agreed', price: euro(1), paymentTerms: '30 days', scope: 'Two mills', belowFloor: null })
        .asides,
    ).toEqual(['30 days', 'Two mills']);
    expect(
      told({ type: 'qualified', item: 'need', from: 'weak', to: 'failed', quote: 'We have none' }).asides,
    ).toEqual(['“We have none”']);
    const link = 'https://drive.example/contract';
    expect(told({ type: 'contract', what: 'signed', on: DAY, value: null, link }).link).toBe(link);
  });

  it("uses the rep's own names of stages and criteria", () => {
    const criteria = [{ id: 'c1', name: 'Seen at the fair', rule: null }];
    const stages = STANDARD_STAGES.map((stage) =>
      stage.id === 'prospect' ? { ...stage, name: 'Sighted', criteria } : stage,
    );
    const own = namesIn(i18n, [pipelineRow({ stages })], new Map());
    expect(own.stage('prospect')).toBe('Sighted');
    expect(own.criterion('c1')).toBe('Seen at the fair');
  });
});
