import { generateKeyBetween } from 'fractional-indexing';
import { v7 } from 'uuid';
import type { CommandInput } from '../../pipeline/commands.ts';
import type { OwnField } from '../../pipeline/own-field.ts';
import { nameProblem } from '../../pipeline/pipeline-edit.ts';
import { refuse } from '../failure.ts';
import type { Recorder } from '../recorder.ts';
import { isLive } from '../rows.ts';
import { found } from './found.ts';
import { hasOwnValue, ownFieldsOf } from './own-fields.ts';
import type { Subject } from './subject.ts';
import { lineOf } from './text.ts';

type Input = CommandInput<'setOwnField'>;

const wrong = (path: string, message: string): never =>
  refuse({ code: 'invalid-input', issues: [{ path, message }] });

/**
 * Adds a field to people, companies or deals, or changes one. What it holds stays: its kind changes only while it is empty
 * everywhere, and a choice taken off the list stands where it was chosen.
 */
export async function setOwnField(recorder: Recorder, input: Input): Promise<Subject> {
  const known = input.fieldId === undefined ? null : found(await recorder.live('ownFields', input.fieldId));
  if (known && known.target !== input.target) wrong('target', 'fixed');
  const others = (await ownFieldsOf(recorder, input.target)).filter(({ id }) => id !== known?.id);
  const fields = { name: nameOf(input, others), kind: input.kind, choices: choicesOf(input) };
  const rank = rankOf(input, known, others);
  if (known === null) {
    await recorder.insert('ownFields', { id: v7(), target: input.target, ...fields, rank });
    return { personId: null, dealId: null };
  }
  if (known.kind !== input.kind && (await hasOwnValue(known))) wrong('kind', 'in-use');
  const after = await recorder.patch('ownFields', known, { ...fields, rank });
  if (after === known) refuse({ code: 'nothing-to-do' });
  return { personId: null, dealId: null };
}

function nameOf({ name: typed }: Input, others: readonly OwnField[]): string {
  const name = lineOf(typed) ?? '';
  const problem = nameProblem(
    name,
    others.filter(isLive).map((one) => one.name),
  );
  return problem === null ? name : wrong('name', problem);
}

function choicesOf({ kind, choices: typed }: Input): string[] {
  if (kind !== 'choice') return [];
  const choices = [...new Set(typed.flatMap((one) => lineOf(one) ?? []))];
  return choices.length === 0 ? wrong('choices', 'empty') : choices;
}

/** Where it stands among the others: before the named one, after all for `null`, and where it was if nothing is said. */
function rankOf({ before }: Input, known: OwnField | null, others: readonly OwnField[]): string {
  if (known && before === undefined) return known.rank;
  const index = before ? others.findIndex(({ id }) => id === before) : others.length;
  if (index === -1) refuse({ code: 'not-found' });
  const [previous, next] = [others[index - 1]?.rank ?? null, others[index]?.rank ?? null];
  const stays = known && (previous === null || previous < known.rank) && (next === null || known.rank < next);
  return stays ? known.rank : generateKeyBetween(previous, next);
}
