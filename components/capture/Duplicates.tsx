import { Trans, useLingui } from '@lingui/react/macro';
import { useFormContext, useWatch } from 'react-hook-form';
import { useMatches } from '../hooks/people.ts';
import { Avatar } from '../ui/Avatar.tsx';
import { Button } from '../ui/Button.tsx';
import { Section } from '../ui/Section.tsx';
import { MATCHES } from '../words/matches.ts';
import type { ReviewForm } from './form.ts';
import type { Subject } from './subject.ts';

/** People in the store who are the same by a key, with the reason, and the act of adding to one of them instead. */
export function Duplicates({ subject }: { subject: Subject }) {
  const { i18n, t } = useLingui();
  const { setValue } = useFormContext<ReviewForm>();
  const [contacts, into] = useWatch<ReviewForm, ['contacts', 'into']>({ name: ['contacts', 'into'] });
  const typed = contacts
    .filter(({ kind, value }) => kind === 'email' && value.trim())
    .map(({ value }) => value.trim());
  const matches = useMatches({ ...subject.person, emails: typed }) ?? [];
  if (matches.length === 0) return null;

  function choose(personId: string | null): void {
    setValue('into', personId, { shouldDirty: true });
    setValue('deal', personId ? 'none' : 'open', { shouldDirty: true });
  }

  return (
    <Section title={into ? <Trans>Added to</Trans> : <Trans>You already have this person</Trans>}>
      <ul className="space-y-1">
        {matches.map(({ personId, fullName, company, reason }) => (
          <li key={personId} className="flex items-center gap-2.5">
            <Avatar name={fullName} />
            <div className="min-w-0 flex-1">
              <p className="truncate">
                {fullName} {company && <span className="text-muted">· {company}</span>}
              </p>
              <p className="text-xs text-faint">{i18n._(MATCHES[reason])}</p>
            </div>
            {into !== personId && (
              <Button
                look="quiet"
                size="sm"
                aria-label={t`Add to ${fullName}`}
                onClick={() => choose(personId)}
              >
                <Trans>Add to this person</Trans>
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
