import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';
import type { ActivityDetail } from '../../utils/pipeline/activity.ts';
import { dealRole, lossReason, winReason } from '../../utils/pipeline/deal.ts';
import { nothingLeft, sayDay, told, type Names, type Told } from './activities-told.ts';
import { ROLES, STATUSES } from './deals.ts';
import { LOSS_REASONS, WIN_REASONS } from './outcomes.ts';

type OfDeal = Extract<
  ActivityDetail,
  {
    type: 'deal-opened' | 'stage-moved' | 'status-changed' | 'ended' | 'people-changed' | 'deal-linked';
  }
>;
type Of<T extends OfDeal['type']> = Extract<OfDeal, { type: T }>;

/** Where a deal stands, what became of it, and whose it is. */
export function tellDeal(i18n: I18n, detail: OfDeal, names: Names, day: string): Told {
  switch (detail.type) {
    case 'deal-opened':
      return told(i18n._(msg`Deal opened in ${names.stage(detail.to)}`));
    case 'stage-moved':
      return tellMove(i18n, detail, names);
    case 'status-changed':
      return told(statusLine(i18n, detail, day), detail.note);
    case 'ended':
      return told(endLine(i18n, detail.kind), detail.note);
    case 'people-changed':
      return told(peopleLine(i18n, detail, names));
    case 'deal-linked':
      return told(
        detail.kind === 'referral'
          ? i18n._(msg`A deal by recommendation grew out of this one`)
          : i18n._(msg`A further deal grew out of this one`),
      );
    default:
      return nothingLeft(detail);
  }
}

function tellMove(i18n: I18n, { from, to, missing, reason }: Of<'stage-moved'>, names: Names): Told {
  const key = names.stage(to);
  const open = missing.length;
  const which = new Intl.ListFormat(i18n.locale).format(
    missing.map(({ criterionId }) => names.criterion(criterionId)),
  );
  const skipped =
    open === 0
      ? null
      : i18n._(msg`${plural(open, { one: '# criterion open', other: '# criteria open' })}: ${which}`);
  return { ...told(`${names.stage(from)} → ${key}`, skipped, reason), key };
}

function statusLine(i18n: I18n, detail: Of<'status-changed'>, day: string): string {
  if (detail.to === 'lost') return lossLine(i18n, detail);
  const until = detail.until && sayDay(i18n, detail.until, day);
  const why = winReason.safeParse(detail.reason).data;
  const reason = why && i18n._(WIN_REASONS[why]);
  const lines: Record<typeof detail.to, MessageDescriptor> = {
    parked: until ? msg`Parked until ${until}` : STATUSES.parked,
    won: reason ? msg`Won: ${reason}` : STATUSES.won,
    open: detail.from === 'parked' ? msg`Awake again` : msg`Open again`,
  };
  return i18n._(lines[detail.to]);
}

function lossLine(i18n: I18n, { reason: code, competitor }: Of<'status-changed'>): string {
  const why = lossReason.safeParse(code).data;
  const reason = why && i18n._(LOSS_REASONS[why]);
  if (reason && competitor) return i18n._(msg`Lost: ${reason}, to ${competitor}`);
  if (reason) return i18n._(msg`Lost: ${reason}`);
  return competitor ? i18n._(msg`Lost to ${competitor}`) : i18n._(STATUSES.lost);
}

function endLine(i18n: I18n, kind: Of<'ended'>['kind']): string {
  const lines: Record<typeof kind, MessageDescriptor> = {
    cancelled: msg`Cancelled after the signature`,
    churned: msg`The customer left`,
    revived: msg`A customer again`,
  };
  return i18n._(lines[kind]);
}

function peopleLine(i18n: I18n, { personId, what, role }: Of<'people-changed'>, names: Names): string {
  const name = names.person(personId);
  const known = dealRole.safeParse(role).data;
  const part = known ? i18n._(ROLES[known]) : null;
  const lines: Record<typeof what, MessageDescriptor> = {
    joined: part ? msg`${name} joined the deal: ${part}` : msg`${name} joined the deal`,
    left: msg`${name} left the deal`,
    role: part ? msg`Role of ${name}: ${part}` : msg`Role of ${name}: none`,
    primary: msg`${name} is the main contact now`,
  };
  return i18n._(lines[what]);
}
