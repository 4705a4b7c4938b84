import type { Locator, Page } from '@playwright/test';

/** Longest way to a control, in presses of a key: past this it cannot be reached. */
const LONGEST_WAY = 250;

/** Where the focus stands, seen from a control: on it, or the key that brings it nearer. */
type Standing = 'gone' | 'here' | 'ArrowDown' | 'ArrowRight' | 'Tab';

/** A rep without a pointer: everything is reached with Tab and the arrow keys, and acted on with keys. */
export class Keyboard {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Walks to a control. Answers the last key it took; `null` for none. */
  async reach(target: Locator): Promise<string | null> {
    await target.waitFor();
    let last: string | null = null;
    for (let n = 0; n < LONGEST_WAY; n += 1) {
      const standing = await target.evaluateAll(standingOf);
      // An answer may take its question away: then it was reached.
      if (standing === 'gone' || standing === 'here') return last;
      last = standing;
      await this.page.keyboard.press(standing);
    }
    throw new Error(`The keyboard does not reach ${String(target)}`);
  }

  /** Presses a button, a link, a tab or a menu item. */
  async press(target: Locator): Promise<void> {
    await this.reach(target);
    await this.page.keyboard.press('Enter');
  }

  /** Writes into a field in place of what stands there. */
  async write(target: Locator, text: string): Promise<void> {
    await this.reach(target);
    await this.page.keyboard.press('ControlOrMeta+a');
    await this.page.keyboard.type(text);
  }

  /** Sets a date field, whose parts the browser takes in the order of its own language: month, day, year here. */
  async date(target: Locator, day: string): Promise<void> {
    await this.reach(target);
    const [year = '', month = '', date = ''] = day.split('-');
    await this.page.keyboard.type(`${month}${date}${year}`);
  }

  /** Chooses in a list by the first letters of its entry. */
  async choose(target: Locator, entry: string): Promise<void> {
    await this.reach(target);
    await this.page.keyboard.type(entry);
  }

  /** Ticks a box or a radio button. Arrow keys choose a radio button as they reach it. */
  async tick(target: Locator): Promise<void> {
    if ((await this.reach(target)) !== 'ArrowDown') await this.page.keyboard.press('Space');
  }
}

/** Runs in the page. Tabs, radio buttons and menu items stand in groups that arrow keys walk. */
function standingOf(found: (HTMLElement | SVGElement)[]): Standing {
  const target = found[0];
  const focused = document.activeElement;
  if (!target) return 'gone';
  if (target === focused) return 'here';
  if (target instanceof HTMLInputElement && target.type === 'radio') {
    const sameGroup = focused instanceof HTMLInputElement && focused.name === target.name;
    return sameGroup && focused.type === 'radio' ? 'ArrowDown' : 'Tab';
  }
  const inSame = (group: string) => target.closest(group)?.contains(focused) === true;
  if (inSame('[role=tablist]')) return 'ArrowRight';
  return inSame('[role=menu]') ? 'ArrowDown' : 'Tab';
}
