/** The controls that may be the rep's likely next act. */
export type NextAct =
  'read' | 'save' | 'advance' | 'log' | 'log-save' | 'note' | 'name' | 'search' | 'pick' | 'reason';

/** A control that shows up later than this was not what the rep was waiting for, ms. */
const PATIENCE = 3000;

const present = new Map<NextAct, HTMLElement>();
let wanted: { act: NextAct; until: number } | null = null;

/** Gives the focus to a control: now, or as soon as it is drawn. The first of `acts` that is there wins. */
export function focusNext(...acts: readonly NextAct[]): void {
  const here = acts.map((act) => present.get(act)).find((element) => element?.isConnected);
  const [first] = acts;
  if (here) here.focus();
  wanted = !here && first ? { act: first, until: performance.now() + PATIENCE } : null;
}

const registers = new Map<NextAct, (element: HTMLElement | null) => void>();

/** The `ref` of the control for an act. One control at a time stands for each. */
export function nextAct(act: NextAct): (element: HTMLElement | null) => void {
  const known = registers.get(act);
  if (known) return known;
  const register = (element: HTMLElement | null): void => {
    if (!element) {
      present.delete(act);
      return;
    }
    present.set(act, element);
    if (wanted?.act === act && performance.now() < wanted.until) {
      wanted = null;
      element.focus();
    }
  };
  registers.set(act, register);
  return register;
}

/** Presses a control as the rep would: what a browser-level shortcut does. Answers whether it was there. */
export function press(act: NextAct): boolean {
  const element = present.get(act);
  if (!element?.isConnected) return false;
  element.focus();
  element.click();
  return true;
}
