import { Trans, useLingui } from '@lingui/react/macro';
import { Funnel } from '../funnel/Funnel.tsx';
import type { Glance } from '../hooks/popup.ts';
import { Section } from '../ui/Section.tsx';
import { roundMoney } from '../words/money.ts';
import { stageName } from '../words/stages.ts';
import { Today } from './Today.tsx';

/** The funnel and what needs the rep today. */
export function Overview({ glance }: { glance: Glance }) {
  const { i18n } = useLingui();
  const lines = glance.stages.map((stage) => {
    const totals = glance.totals.find((each) => each.stageId === stage.id);
    return {
      id: stage.id,
      name: stageName(i18n, stage),
      open: totals?.open ?? 0,
      // A won deal goes on into Follow-up; anywhere else it is on its way there.
      customers: stage.key === 'follow-up' ? (totals?.won ?? 0) : 0,
      values: (totals?.values ?? []).map((value) => roundMoney(i18n, value)),
      flow: totals?.conversion ? { ...totals.conversion, advanced: totals.advanced } : null,
    };
  });
  return (
    <>
      <Section title={<Trans>Funnel</Trans>}>
        <Funnel lines={lines} />
      </Section>
      <Section title={<Trans>Today</Trans>}>
        <Today entries={glance.insights?.today ?? []} asOf={glance.insights?.asOf ?? null} />
      </Section>
    </>
  );
}
