import { Plural, Trans } from '@lingui/react/macro';
import { usePeopleSearch } from '../hooks/people.ts';
import { PeopleTable } from './PeopleTable.tsx';

/** More than this nobody reads through; a longer beginning finds the rest. */
const MOST = 200;

/** The people whose name, company or e-mail begins with `text`. */
export function FilteredPeople({ text, openId }: { text: string; openId: string | null }) {
  const hits = usePeopleSearch(text, MOST);
  if (!hits) return null;
  const found = hits.length;
  return (
    <>
      <output className="px-4 pb-2 text-sm text-muted">
        {found === MOST ? (
          <Trans>The first {MOST} that begin so. Type more to narrow them down.</Trans>
        ) : (
          <Plural value={found} _0="Nobody begins so." one="# person" other="# people" />
        )}
      </output>
      {found > 0 && <PeopleTable rows={hits} ended sort={null} onSort={() => undefined} openId={openId} />}
    </>
  );
}
