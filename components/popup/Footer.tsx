import { Trans, useLingui } from '@lingui/react/macro';
import { LayoutDashboard, PanelRight } from 'lucide-react';
import { dashboardPage, usePanelOpener } from '../hooks/pages.ts';
import { useShortcutKeys } from '../hooks/shortcut-keys.ts';
import { Button, buttonStyle } from '../ui/Button.tsx';

/** The two ways on. `panelLeads`: the panel is what the popup suggests first. */
export function Footer({ panelLeads }: { panelLeads: boolean }) {
  const { t } = useLingui();
  const openPanel = usePanelOpener();
  const key = useShortcutKeys()['open-panel'];
  return (
    <footer className="sticky bottom-0 z-10 grid grid-cols-2 gap-2 border-t border-line bg-bg px-4 py-3">
      <Button
        size="lg"
        look={panelLeads ? 'primary' : 'plain'}
        disabled={openPanel === null}
        title={key ? t`Opens beside the page (${key})` : t`Opens beside the page`}
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
