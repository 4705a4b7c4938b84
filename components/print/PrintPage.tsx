import { Trans } from '@lingui/react/macro';
import { I18nProvider } from '@lingui/react';
import { useEffect } from 'react';
import { localDay } from '../../utils/pipeline/dates.ts';
import { proposalNumber } from '../../utils/pipeline/proposal-fields.ts';
import type { Proposal } from '../../utils/pipeline/proposal.ts';
import { dashboardPage } from '../hooks/pages.ts';
import { useNow } from '../hooks/now.ts';
import { useProposal } from '../hooks/proposal.ts';
import { useSettings, type Settings } from '../hooks/settings.ts';
import { useZone } from '../hooks/zone.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Notice } from '../ui/Notice.tsx';
import { fileName } from './file-name.ts';
import { Paper } from './Paper.tsx';
import type { PaperWords } from './paper-words.ts';
import { usePaperTitle } from './use-paper-title.ts';

interface PrintPageProps {
  proposalId: string;
  words: PaperWords;
}

/** A proposal as the customer gets it, with what the rep needs around it on screen only. */
export function PrintPage({ proposalId, words }: PrintPageProps) {
  const row = useProposal(proposalId);
  const settings = useSettings();
  if (row === undefined || !settings) return null;
  if (row === null) {
    return (
      <main className="mx-auto max-w-160 p-6">
        <EmptyState title={<Trans>This proposal is not there any more</Trans>}>
          <Trans>It may have been discarded. Undo in the panel’s menu brings it back.</Trans>
        </EmptyState>
      </main>
    );
  }
  const paper = words.get(row.language);
  return (
    <>
      <Chrome row={row} seller={settings.seller} />
      {paper && (
        <I18nProvider i18n={paper}>
          <Sheet row={row} seller={settings.seller} />
        </I18nProvider>
      )}
    </>
  );
}

function Sheet({ row, seller }: { row: Proposal; seller: Settings['seller'] }) {
  const zone = useZone();
  const now = useNow();
  const number = proposalNumber(row);
  const name = usePaperTitle(number);
  useEffect(() => {
    document.title = fileName(name, row.customer.company ?? row.customer.name);
    document.documentElement.lang = row.language;
  }, [name, row.customer, row.language]);
  const date = localDay(row.sentAt ?? now.toISOString(), zone);
  return <Paper row={row} seller={seller} number={number} date={date} />;
}

function Chrome({ row, seller }: { row: Proposal; seller: Settings['seller'] }) {
  const nobody = Object.values(seller).every((value) => value === null);
  return (
    <header className="chrome mx-auto max-w-[210mm] space-y-2 px-4 py-3">
      <div className="flex items-center gap-3">
        <Button look="primary" size="lg" onClick={() => print()}>
          <Trans>Print or save as PDF</Trans>
        </Button>
        {row.state === 'draft' && (
          <span className="text-warn">
            <Trans>Draft: mark it as sent once the customer has it.</Trans>
          </span>
        )}
      </div>
      {nobody && (
        <Notice
          tone="warn"
          title={<Trans>It does not say who sells</Trans>}
          actions={
            <a className="font-semibold text-accent underline" href={dashboardPage('/settings/seller')}>
              <Trans>Enter your company’s details</Trans>
            </a>
          }
        >
          <Trans>
            Name, address and tax number stand at the head of every proposal once they are entered.
          </Trans>
        </Notice>
      )}
    </header>
  );
}
