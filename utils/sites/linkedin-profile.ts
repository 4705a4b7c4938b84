import { emptyCapture } from './dom.ts';
import { linkedinAddress } from './linkedin/address.ts';
import type { Reader } from './site.ts';

export const linkedinProfile: Reader = {
  id: 'linkedin-profile',
  kind: 'linkedin-profile',
  recognise: (url) => linkedinAddress(url)?.kind === 'linkedin-profile',
  read: (_document, url) =>
    emptyCapture(linkedinAddress(url)?.url ?? url.href, 'linkedin-profile', 'not-recognised'),
};
