import { emptyCapture } from './dom.ts';
import { linkedinAddress } from './linkedin/address.ts';
import type { Reader } from './site.ts';

export const linkedinCompany: Reader = {
  id: 'linkedin-company',
  kind: 'linkedin-company',
  recognise: (url) => linkedinAddress(url)?.kind === 'linkedin-company',
  read: (_document, url) =>
    emptyCapture(linkedinAddress(url)?.url ?? url.href, 'linkedin-company', 'not-recognised'),
};
