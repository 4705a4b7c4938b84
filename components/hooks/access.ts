import { useEffect, useState } from 'react';
import { browser } from '../../utils/browser.ts';
import type { Site } from './page.ts';

const ORIGINS: Record<Site, string> = {
  gmail: 'https://mail.google.com/mail/*',
  linkedin: 'https://www.linkedin.com/*',
};

/** Sites whose access the rep has withheld in the browser; `null` while asked. */
export function useWithheld(): readonly Site[] | null {
  const [withheld, setWithheld] = useState<readonly Site[] | null>(null);
  useEffect(() => {
    let stopped = false;
    const look = async () => {
      const gmail = await browser.permissions.contains({ origins: [ORIGINS.gmail] });
      const linkedin = await browser.permissions.contains({ origins: [ORIGINS.linkedin] });
      if (!stopped)
        setWithheld([...(gmail ? [] : (['gmail'] as const)), ...(linkedin ? [] : (['linkedin'] as const))]);
    };
    const onChange = () => void look();
    browser.permissions.onAdded.addListener(onChange);
    browser.permissions.onRemoved.addListener(onChange);
    void look();
    return () => {
      stopped = true;
      browser.permissions.onAdded.removeListener(onChange);
      browser.permissions.onRemoved.removeListener(onChange);
    };
  }, []);
  return withheld;
}

/** Asks the browser for access to one site. Call it straight from the rep's act. Answers whether it was given. */
export const requestAccess = (site: Site): Promise<boolean> =>
  browser.permissions.request({ origins: [ORIGINS[site]] }).catch(() => false);
