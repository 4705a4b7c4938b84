import type { Position } from '../../pipeline/capture.ts';
import { clean } from '../dom.ts';
import { heldUntilNow } from './dates.ts';
import { fold, type Line, textLines } from './lines.ts';
import { ownElements } from './scope.ts';
import { ENTRY, EXPERIENCE, LOGO, MAIN, MORE_POSITIONS } from './selectors.ts';

/** What the list of positions says. */
export interface Experience {
  positions: Position[];
  /** The list is on the page, with at least one line. */
  mounted: boolean;
  /** A row that may be a current position could not be read: nothing may be concluded from the others. */
  unclear: boolean;
  /** The page says that there are more positions. */
  more: boolean;
}

/** Most positions taken from one page. */
const MOST = 100;
const HIDDEN_NAME = /\*{2,}/;

const dateAt = (lines: readonly Line[]): number => lines.findIndex(({ text }) => heldUntilNow(text) !== null);

/** The organisation's name, when the logo's own text does not speak against it. */
function employer(line: string | undefined, other: string | undefined, logo: string): string | null {
  const [name = ''] = (line ?? '').split(' · ');
  if (!name || HIDDEN_NAME.test(name)) return null;
  const named = fold(logo).includes(fold(name));
  // The logo names the other line instead: the two have changed places.
  return !named && other && fold(logo).includes(fold(other.split(' · ')[0] ?? '')) ? null : name;
}

/** Lines of a row by the list item they stand in; those of the row itself stand under `null`. */
function byListItem(row: Element, lines: readonly Line[]): Map<Element | null, Line[]> {
  const groups = new Map<Element | null, Line[]>();
  for (const line of lines) {
    const item = line.element.closest('li');
    const key = item && item !== row && row.contains(item) ? item : null;
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return groups;
}

/** One row of the list. `whole`: nothing that could be a current position was left unread. */
interface Row {
  positions: Position[];
  whole: boolean;
}

const UNREAD: Row = { positions: [], whole: false };

/** The positions of one row: one role (role, organisation, dates), or an organisation with a list of roles. */
function readRow(row: Element, lines: readonly Line[]): Row {
  const groups = byListItem(row, lines);
  const own = groups.get(null) ?? [];
  const icon = row.querySelector(LOGO);
  const logo = clean(icon?.getAttribute('aria-label') ?? icon?.getAttribute('alt')) ?? '';
  const [first, second, third] = own.map(({ text }) => text);
  const at = dateAt(own);
  if (at >= 0) {
    const company = employer(second, first, logo);
    // Role, organisation, dates: any other order means that a line is missing.
    if (at !== 2 || !first || !company) return UNREAD;
    const current = heldUntilNow(third ?? '') === true;
    const title = HIDDEN_NAME.test(first) ? null : first;
    return { positions: [{ title, company, current }], whole: !current || title !== null };
  }
  const roles = [...groups].flatMap(([item, part]) => {
    const index = dateAt(part);
    const title = part[0]?.text ?? '';
    return item && (index === 1 || index === 2)
      ? [{ item, index, title, dates: part[index]?.text ?? '' }]
      : [];
  });
  // The line below the organisation says how long in all; where it is not, the organisation's own line is missing.
  const company = second && /\p{Nd}/u.test(second) ? employer(first, second, logo) : null;
  // Every role shows its kind of contract, or none: where it is mixed a line is missing, or one too many.
  const even = roles.every(({ index }) => index === roles[0]?.index);
  const positions = roles.map(({ title, dates }) => ({
    title: even && !HIDDEN_NAME.test(title) ? title : null,
    company,
    current: heldUntilNow(dates) === true,
  }));
  const items = new Set(
    [...(roles[0]?.item.parentElement?.children ?? [])].filter((item) => groups.has(item)),
  );
  const whole = positions.every((position) => !position.current || (position.title && position.company));
  return { positions, whole: whole && roles.length > 0 && items.size === roles.length };
}

/** The rows of the list: keyed entries, else the children of its first list. */
function rowsOf(root: Element): Element[] {
  const list = root.matches('li') ? root.parentElement : null;
  if (list) return [...list.children];
  const entries = [...root.querySelectorAll(ENTRY)].filter((entry) => !entry.parentElement?.closest(ENTRY));
  if (entries.length > 0) return entries;
  // Without their keys, entries are still what rules stand between, or the items of the first list.
  const around = root.querySelector(':scope hr')?.parentElement ?? root.querySelector('ul,ol');
  return around ? [...around.children] : [];
}

/**
 * Reads the list of positions in any of its layouts; what is not drawn yet is not on the page. Screens of people seen
 * earlier may still be in the page: only the list in the same screen as the card is this person's.
 */
export function readExperience(doc: Document, card: Element | null): Experience {
  const result: Experience = { positions: [], mounted: false, unclear: false, more: false };
  const screen = card?.closest(MAIN) ?? doc;
  const anchor = ownElements(doc, EXPERIENCE).find(
    (found) =>
      screen.contains(found) && !/Volunteer/i.test(`${found.getAttribute('componentkey')}${found.id}`),
  );
  const more = ownElements(doc, MORE_POSITIONS).find(
    (link) => screen.contains(link) && !card?.contains(link),
  );
  const root = anchor && anchor.id !== 'experience' ? anchor : (anchor ?? more)?.closest('section');
  if (!root) return result;
  const rows = rowsOf(root);
  const all = textLines(root.matches('li') ? (root.parentElement ?? root) : root, 'button', 3000);
  for (const row of rows) {
    const lines = all.filter(({ element }) => row.contains(element));
    // An entry without text has not been drawn yet; anything else without text is a rule or a margin.
    if (lines.length === 0 && !row.matches(ENTRY)) continue;
    result.mounted ||= lines.length > 0;
    const { positions, whole } = readRow(row, lines);
    // Current positions stand first: a row after a former one cannot hide a current one.
    if (!whole && lines.length !== 1 && result.positions.every(({ current }) => current))
      result.unclear = true;
    result.positions.push(...positions);
  }
  const stray = all.filter(({ element }) => !rows.some((row) => row.contains(element)));
  if (stray.some(({ text }) => heldUntilNow(text) !== null)) result.unclear = true;
  result.more = root.querySelector(MORE_POSITIONS) !== null;
  result.positions.splice(MOST);
  return result;
}
