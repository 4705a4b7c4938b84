import { useLingui } from '@lingui/react/macro';
import type { Deal } from '../../utils/pipeline/deal.ts';
import { useActs } from '../hooks/acts.ts';
import { useGoTo } from '../person/place.ts';
import { noteOf, referred, type FurtherForm } from './further-form.ts';

/**
 * Keeps a customer's answer and does what follows from it. The answer comes first: it was given whatever becomes of the
 * rest, and the toast then offers to undo what was made of it. Trying again keeps it once.
 */
export function useFurther(deal: Deal, personId: string) {
  const { t } = useLingui();
  const act = useActs();
  const goTo = useGoTo();

  async function answered(form: FurtherForm): Promise<boolean> {
    const input = { dealId: deal.id, answer: form.answer, note: noteOf(form) };
    const result = await act('askFurther', input, { quiet: ['nothing-to-do'] });
    return result.ok || result.code === 'nothing-to-do';
  }

  /** Opens a deal for somebody known already whom the customer recommended. */
  async function openFor(known: string): Promise<boolean> {
    const linkedFrom = { dealId: deal.id, kind: 'referral' as const };
    const result = await act('openDeal', { personId: known, title: null, source: 'referral', linkedFrom });
    return result.ok;
  }

  async function openNeed({ title }: FurtherForm): Promise<'done' | 'failed'> {
    const linkedFrom = { dealId: deal.id, kind: 'further-need' as const };
    const { pipelineId, source } = deal;
    const opening = { personId, title: title.trim(), source, pipelineId, linkedFrom };
    const result = await act('openDeal', opening, { said: t`Linked deal opened` });
    if (result.ok && result.dealId) goTo({ tab: null, dealId: result.dealId, focus: 'advance' });
    return result.ok ? 'done' : 'failed';
  }

  async function saveReferred(form: FurtherForm): Promise<'done' | 'failed' | { known: string }> {
    const name = form.name.trim();
    const person = referred(form, deal.id, new Date().toISOString());
    const said = t`${name} saved as a prospect`;
    const result = await act('savePerson', person, { said, quiet: ['already-known'] });
    if (result.ok) return 'done';
    return result.code === 'already-known' ? { known: result.personId } : 'failed';
  }

  async function save(form: FurtherForm): Promise<'done' | 'failed' | { known: string }> {
    if (!(await answered(form))) return 'failed';
    if (form.answer === 'need') return openNeed(form);
    return form.answer === 'referral' ? saveReferred(form) : 'done';
  }

  return { save, openFor };
}
