import { Trans, useLingui } from '@lingui/react/macro';
import { X } from 'lucide-react';
import { useActs } from '../hooks/acts.ts';
import type { ContactView, PersonCard } from '../hooks/people.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { Section } from '../ui/Section.tsx';
import { CONTACTS } from '../words/contact-kinds.ts';
import { siteName } from '../words/sites.ts';
import { AddContact } from './AddContact.tsx';
import { contactLink } from './contact-link.ts';

/** Ways to reach a person: where each came from, and a way to take it off. */
export function Contacts({ card }: { card: PersonCard }) {
  const { i18n, t } = useLingui();
  const act = useActs();
  const personId = card.person.id;

  const remove = ({ id }: ContactView) =>
    act('editPerson', { personId, fields: {}, addContacts: [], removeContacts: [id] });

  return (
    <Section title={<Trans>How to reach them</Trans>}>
      {card.contacts.length === 0 && (
        <p className="pb-1 text-muted">
          <Trans>No address yet. Without one nobody can be contacted.</Trans>
        </p>
      )}
      <ul>
        {card.contacts.map((contact) => {
          const { href, text } = contactLink(contact);
          return (
            <li
              key={contact.id}
              className="grid grid-cols-[76px_minmax(0,1fr)_auto] items-start gap-x-3 py-0.5 max-[260px]:grid-cols-[minmax(0,1fr)_auto]"
            >
              <span className="py-1 text-muted max-[260px]:col-span-2 max-[260px]:pb-0">
                {i18n._(CONTACTS[contact.kind])}
              </span>
              <span className="min-w-0 py-1">
                {href ? (
                  <a
                    href={href}
                    target={href.startsWith('https:') ? '_blank' : undefined}
                    rel="noreferrer"
                    className="wrap-break-word text-accent hover:underline"
                  >
                    <Address text={text} />
                  </a>
                ) : (
                  <span className="wrap-break-word">{text}</span>
                )}
                <span className="block text-xs text-faint">{siteName(i18n, contact.origin.site)}</span>
              </span>
              <IconButton
                label={t`Remove ${text}`}
                icon={<X aria-hidden="true" />}
                onClick={() => void remove(contact)}
              />
            </li>
          );
        })}
      </ul>
      <AddContact personId={personId} />
    </Section>
  );
}

/** Breaks a long e-mail address before its domain, where people read it in two parts. */
function Address({ text }: { text: string }) {
  const [name, ...domain] = text.split(/(?=@)/);
  return (
    <>
      {name}
      {domain.length > 0 && <wbr />}
      {domain.join('')}
    </>
  );
}
