import { CSPProvider } from '@base-ui/react/csp-provider';
import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Toasts } from './Toasts.tsx';

/** What pages built with the component library need around them: no inline styles (the CSP forbids them) and toasts. */
export function LibraryRoot({ children }: { children: ReactNode }) {
  const { t } = useLingui();
  return (
    <CSPProvider disableStyleElements>
      <Toasts label={t`Notifications`} dismissLabel={t`Dismiss`}>
        {children}
      </Toasts>
    </CSPProvider>
  );
}
