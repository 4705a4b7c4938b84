import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ActivityDetail } from '../../utils/pipeline/activity.ts';
import { nothingLeft, told, type Names, type Told } from './activities-told.ts';
import { ITEM_STATES, VERDICTS } from './qualification.ts';

type OfQualifying = Extract<
  ActivityDetail,
  { type: 'criterion-marked' | 'fit-answered' | 'qualified' | 'verdict' | 'need' }
>;

/** What was found out about a customer. */
export function tellQualifying(i18n: I18n, detail: OfQualifying, names: Names): Told {
  switch (detail.type) {
    case 'criterion-marked': {
      const criterion = names.criterion(detail.criterionId);
      const line = detail.met ? msg`Criterion met: ${criterion}` : msg`Criterion open again: ${criterion}`;
      return told(i18n._(line), detail.note);
    }
    case 'fit-answered':
      return told(fitLine(i18n, names.question(detail.item), detail.answer));
    case 'qualified': {
      const [item, key] = [names.item(detail.item), i18n._(ITEM_STATES[detail.to])];
      const { quote } = detail;
      const said = quote && i18n._(msg`“${quote}”`);
      return { ...told(`${item}: ${i18n._(ITEM_STATES[detail.from])} → ${key}`, said), key };
    }
    case 'verdict': {
      const verdict = i18n._(VERDICTS[detail.answer]);
      return told(i18n._(msg`Verdict: ${verdict}`), detail.note);
    }
    case 'need':
      return told(needLine(i18n, detail.text, detail.what));
    default:
      return nothingLeft(detail);
  }
}

function fitLine(i18n: I18n, question: string, answer: 'yes' | 'no' | null): string {
  if (answer === null) return i18n._(msg`Answer taken back: ${question}`);
  return answer === 'yes' ? i18n._(msg`${question} Yes`) : i18n._(msg`${question} No`);
}

function needLine(i18n: I18n, text: string, what: 'added' | 'changed' | 'removed'): string {
  const lines: Record<typeof what, MessageDescriptor> = {
    added: msg`Need: ${text}`,
    changed: msg`Need changed: ${text}`,
    removed: msg`Need removed: ${text}`,
  };
  return i18n._(lines[what]);
}
