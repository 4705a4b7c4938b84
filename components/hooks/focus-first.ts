/** For the `ref` of a control that a form just asked for begins with: has the focus as soon as it stands, once. */
export const focusFirst = (element: HTMLElement | null): void => element?.focus();
