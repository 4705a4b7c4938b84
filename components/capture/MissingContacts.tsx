import { useLingui } from '@lingui/react/macro';
import { CONTACTS } from '../words/contact-kinds.ts';
import { reasonWords } from '../words/origins.ts';
import type { Reachable } from './form.ts';
import type { Subject } from './subject.ts';

interface MissingContactsProps {
  kinds: readonly Reachable[];
  fields: Subject['person']['fields'];
}

/** Why there is no e-mail, phone or website; kinds that are missing for one reason share a line. */
export function MissingContacts({ kinds, fields }: MissingContactsProps) {
  const { i18n } = useLingui();
  const byReason = new Map<string, string[]>();
  for (const kind of kinds) {
    const reason = reasonWords(i18n, fields[`${kind}s`]);
    if (reason) byReason.set(reason, [...(byReason.get(reason) ?? []), i18n._(CONTACTS[kind])]);
  }
  return [...byReason].map(([reason, names]) => (
    <p key={reason} className="py-0.5 text-sm text-faint">
      <span className="text-muted">{new Intl.ListFormat(i18n.locale, { type: 'unit' }).format(names)}:</span>{' '}
      {reason}
    </p>
  ));
}
