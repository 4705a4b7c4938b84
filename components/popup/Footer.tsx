import { Trans, useLingui } from '@lingui/react/macro';
import { LayoutDashboard, PanelRight } from 'lucide-react';
import { dashboardPage, usePanelOpener } from '../hooks/pages.ts';
import { Button, buttonStyle } from '../ui/Button.tsx';

/** The two ways on. The panel's shortcut stands in its tool tip. */
export function Footer() {
  const { t } = useLingui();
  const openPanel = usePanelOpener();
  return (
    <footer className="grid grid-cols-2 gap-2 border-t border-line px-4 py-3">
      <Button
        size="lg"
        look="primary"
        disabled={openPanel === null}
        title={t`Opens beside the page (Alt+E)`}
        onClick={() => {
          void openPanel?.().then(() => close());
        }}
      >
        <PanelRight aria-hidden size={14} />
        <Trans>Panel</Trans>
      </Button>
      <a
        className={buttonStyle({ size: 'lg', className: 'hover:border-control hover:bg-hover' })}
        href={dashboardPage('/people')}
        target="_blank"
      >
        <LayoutDashboard aria-hidden size={14} />
        <Trans>Dashboard</Trans>
      </a>
    </footer>
  );
}
