import type { CapturedPerson } from '../../utils/pipeline/capture.ts';
import { personByAddress } from '../../utils/store/index.ts';
import { useLive } from './live.ts';

/** The people of a page who are in the store: key → person id. `undefined` while asked. */
export function useKnown(
  people: readonly CapturedPerson[],
  keyOf: (person: CapturedPerson) => string,
): Readonly<Record<string, string>> | undefined {
  const question = JSON.stringify(people.map(({ emails, linkedin }) => [emails, linkedin]));
  return useLive(async () => {
    const found = await Promise.all(
      people.map(async (person) => {
        const { slug, memberId } = person.linkedin;
        return [keyOf(person), await personByAddress({ slug, memberId, emails: person.emails })] as const;
      }),
    );
    return Object.fromEntries(found.flatMap(([key, personId]) => (personId ? [[key, personId]] : [])));
  }, [question]);
}
