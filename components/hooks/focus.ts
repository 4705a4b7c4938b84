/** A control that may be the rep's likely next act: `save`, `advance`, `qualify:budget` … */
export type NextAct = string;

/** A control that shows up later than this was not what the rep was waiting for, ms. */
const PATIENCE = 3000;

/** So long the likeliest act is waited for before a less likely one takes its place, ms: the screen has changed by then. */
const FIRST_CHOICE = 400;

const present = new Map<NextAct, HTMLElement>();
let wanted: { acts: readonly NextAct[]; since: number } | null = null;

const usable = (act: NextAct | undefined): HTMLElement | null => {
  const element = act === undefined ? null : (present.get(act) ?? null);
  return element?.isConnected && element.checkVisibility() ? element : null;
};

/**
 * Gives the focus to the rep's likely next act once it is drawn, the first of `acts` before the others. A control that
 * the rep reaches for meanwhile keeps it.
 */
export function focusNext(...acts: readonly NextAct[]): void {
  const idle = wanted === null;
  wanted = { acts, since: performance.now() };
  if (idle) requestAnimationFrame(look);
}

function look(): void {
  if (!wanted) return;
  const { acts, since } = wanted;
  const waited = performance.now() - since;
  const choices = waited < FIRST_CHOICE ? acts.slice(0, 1) : acts;
  const element = choices.map(usable).find((found) => found !== null);
  if (element) element.focus();
  if (element || waited > PATIENCE) wanted = null;
  else requestAnimationFrame(look);
}

// What the rep does by hand goes before what we think comes next.
for (const kind of ['pointerdown', 'keydown'] as const) {
  globalThis.addEventListener?.(kind, () => (wanted = null), { capture: true });
}

const registers = new Map<NextAct, (element: HTMLElement | null) => void>();

/** The `ref` of the control for an act. One control at a time stands for each. */
export function nextAct(act: NextAct): (element: HTMLElement | null) => void {
  const known = registers.get(act);
  if (known) return known;
  const register = (element: HTMLElement | null): void => {
    if (element) present.set(act, element);
    else present.delete(act);
  };
  registers.set(act, register);
  return register;
}

/** Presses a control as the rep would: what a browser-level shortcut does. Answers whether it was there. */
export function press(act: NextAct): boolean {
  const element = usable(act);
  element?.focus();
  element?.click();
  return element !== null;
}
