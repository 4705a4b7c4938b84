import { useLingui } from '@lingui/react/macro';
import { saveSettings, type Settings } from '../hooks/settings.ts';
import { toast } from '../ui/toaster.ts';

/** Changes settings at once; a refusal by the browser is told, and the control falls back by itself. */
export function useChange(): (patch: Partial<Settings>) => void {
  const { t } = useLingui();
  return (patch) => {
    saveSettings(patch).catch(() =>
      toast({
        tone: 'bad',
        title: t`The setting was not kept`,
        description: t`The browser refused it. Try again.`,
      }),
    );
  };
}
