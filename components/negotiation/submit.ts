import type { FormEvent } from 'react';

/**
 * Whether the fields of a form hold what their kind can hold. Each that does not says so by itself (`DayField`); the
 * first one gets the focus.
 */
export function fieldsAreValid(event: FormEvent<HTMLFormElement>): boolean {
  event.preventDefault();
  if (event.currentTarget.checkValidity()) return true;
  event.currentTarget.querySelector<HTMLElement>('input:invalid')?.focus();
  return false;
}
