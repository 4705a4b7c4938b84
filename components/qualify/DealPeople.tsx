import { Trans, useLingui } from '@lingui/react/macro';
import { Star, X } from 'lucide-react';
import type { CommandInput } from '../../utils/pipeline/commands.ts';
import { dealRole } from '../../utils/pipeline/deal.ts';
import { useActs } from '../hooks/acts.ts';
import type { DealView } from '../hooks/people.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { Select } from '../ui/Select.tsx';
import { ROLES } from '../words/deals.ts';
import { AddDealPerson } from './AddDealPerson.tsx';

type Part = DealView['people'][number];

interface DealPeopleProps {
  view: DealView;
  onChanged: () => void;
  /** The `ref` of what is most likely missing: the role of somebody, else somebody more. */
  entry?: (element: HTMLElement | null) => void;
}

/** Who takes part in a deal, in which role; somebody more, or somebody less. */
export function DealPeople({ view, onChanged, entry }: DealPeopleProps) {
  const { i18n, t } = useLingui();
  const act = useActs();
  const { people } = view;
  const dealId = view.deal.id;
  const decided = people.some(({ role }) => role === 'decision-maker');
  const unclear = decided ? undefined : (people.find(({ role }) => role === null) ?? people[0]);

  async function set(input: Omit<CommandInput<'setDealPerson'>, 'dealId'>): Promise<boolean> {
    const result = await act('setDealPerson', { dealId, ...input });
    if (result.ok) onChanged();
    return result.ok;
  }
  async function leave({ personId }: Part): Promise<void> {
    const result = await act('leaveDeal', { dealId, personId });
    if (result.ok) onChanged();
  }

  return (
    <>
      <ul className="space-y-1 pb-2">
        {people.map((part) => (
          <li key={part.personId} className="flex flex-wrap items-center gap-x-1">
            <span className="min-w-0 basis-full truncate min-[400px]:flex-1 min-[400px]:basis-0">
              {part.fullName}
            </span>
            <Select
              ref={part === unclear ? entry : undefined}
              aria-label={t`Role of ${part.fullName}`}
              className="min-w-0 flex-1 min-[400px]:w-38 min-[400px]:flex-none"
              value={part.role ?? ''}
              onChange={({ target }) =>
                void set({ personId: part.personId, role: dealRole.safeParse(target.value).data ?? null })
              }
            >
              <option value="">{t`Role not known`}</option>
              {dealRole.options.map((role) => (
                <option key={role} value={role}>
                  {i18n._(ROLES[role])}
                </option>
              ))}
            </Select>
            <IconButton
              label={
                part.primary
                  ? t`The deal is shown under ${part.fullName}`
                  : t`Show the deal under ${part.fullName}`
              }
              icon={<Star aria-hidden="true" className={part.primary ? 'fill-current' : ''} />}
              pressed={part.primary}
              onClick={() =>
                !part.primary && void set({ personId: part.personId, role: part.role, primary: true })
              }
            />
            {people.length > 1 && (
              <IconButton
                label={t`Take ${part.fullName} out of the deal`}
                icon={<X aria-hidden="true" />}
                onClick={() => void leave(part)}
              />
            )}
          </li>
        ))}
      </ul>
      {people.length === 1 && (
        <p className="pb-1 text-sm text-faint">
          <Trans>A deal with one person hangs on that person.</Trans>
        </p>
      )}
      <AddDealPerson
        present={people.map(({ personId }) => personId)}
        entry={unclear ? undefined : entry}
        onAdd={(personId) => set({ personId, role: null })}
      />
    </>
  );
}
