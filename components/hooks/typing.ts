/** Whether a key pressed here is a character of a text, or belongs to an open menu or dialog. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest(
      'input:not([type=checkbox], [type=radio]), textarea, select, [role=menu], [role=dialog]',
    ) !== null
  );
}
