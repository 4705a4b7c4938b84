import type { Locator, Page } from '@playwright/test';

/** Longest way to a control, in presses of Tab: past this it cannot be reached. */
const LONGEST_WAY = 250;

const hasFocus = (target: Locator) => target.evaluate((element) => element === document.activeElement);

/** A rep without a pointer: everything is reached with Tab and the arrow keys, and acted on with keys. */
export class Keyboard {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Walks to a control. A tab, a radio button or a menu item stands in a group that arrow keys walk. */
  async reach(target: Locator): Promise<void> {
    await target.waitFor();
    const role = await target.evaluate((element) => element.getAttribute('role') ?? element.getAttribute('type'));
    const inGroup = role === 'tab' || role === 'radio' || role === 'menuitem';
    for (let n = 0; n < LONGEST_WAY; n += 1) {
      if (await hasFocus(target)) return;
      const beside = inGroup && (await this.#inSameGroup(target, role ?? ''));
      await this.page.keyboard.press(beside ? (role === 'menuitem' ? 'ArrowDown' : 'ArrowRight') : 'Tab');
    }
    throw new Error(`The keyboard does not reach ${String(target)}`);
  }

  /** Presses a button, a link or a menu item. */
  async press(target: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
    await this.reach(target);
    await this.page.keyboard.press(key);
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

  /** Ticks a box or a radio button. */
  async tick(target: Locator): Promise<void> {
    await this.reach(target);
    if (!(await target.isChecked())) await this.page.keyboard.press('Space');
  }

  #inSameGroup(target: Locator, role: string): Promise<boolean> {
    return target.evaluate((element, kind) => {
      const focused = document.activeElement;
      if (!focused) return false;
      const group = element.closest('[role=tablist],[role=radiogroup],[role=menu],fieldset');
      const sameName =
        element instanceof HTMLInputElement &&
        focused instanceof HTMLInputElement &&
        element.type === 'radio' &&
        element.name !== '' &&
        element.name === focused.name;
      const alike = (focused.getAttribute('role') ?? focused.getAttribute('type')) === kind;
      return sameName || (kind !== 'radio' && group?.contains(focused) === true && (alike || kind === 'menuitem'));
    }, role);
  }
}
