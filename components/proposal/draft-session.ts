import type { CommandFailure, CommandInput, CommandResult } from '../../utils/pipeline/commands.ts';
import type { Proposal } from '../../utils/pipeline/proposal.ts';
import { type Conflict, type Editing, followed, resolved, saved, toSave } from './editing.ts';
import type { ProposalForm } from './form.ts';
import { isSound, readForm } from './read-form.ts';

/** Pause in typing after which the draft is saved, ms; longer by a little for each line, since a save holds them all. */
const PAUSE = 900;
const PER_LINE = 15;

export interface SessionState {
  editing: Editing;
  /** `waiting`: something typed is not stored yet. */
  saving: 'saved' | 'waiting' | 'saving' | 'failed';
  failure: CommandFailure['code'] | null;
  conflict: Conflict | null;
}

interface Ports {
  save: (input: Omit<CommandInput<'editProposal'>, 'proposalId'>) => Promise<CommandResult>;
  /** The row as it is stored now. */
  read: () => Promise<Proposal | null>;
  /** Keeps what is typed on this machine, and forgets it once it is stored. */
  keep: (editing: Editing) => void;
  drop: () => void;
}

/** A draft being written: keeps every change at once, saves after a pause, never writes over another window. */
export class DraftSession {
  readonly #ports: Ports;
  readonly #listeners = new Set<() => void>();
  #state: SessionState;
  #row: Proposal;
  #running: Promise<void> | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(editing: Editing, row: Proposal, ports: Ports) {
    this.#ports = ports;
    this.#row = row;
    this.#state = { editing, saving: 'saved', failure: null, conflict: null };
    this.#join();
  }

  readonly state = (): SessionState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  /** The rep typed something. */
  readonly change = (patch: Partial<ProposalForm>): void => {
    const { editing } = this.#state;
    this.#type({ ...editing, form: { ...editing.form, ...patch } });
  };

  /** The store told of the row. */
  follow(row: Proposal): void {
    this.#row = row;
    if (!this.#running) this.#join();
  }

  /** The rep's choice in a conflict. */
  readonly resolve = (keep: 'mine' | 'theirs'): void => {
    const { editing, conflict } = this.#state;
    if (conflict) this.#type(resolved(editing, conflict, keep));
  };

  /** Saves at once what can be saved. @returns whether all that is typed is stored now */
  readonly saveNow = async (): Promise<boolean> => {
    await this.#running;
    this.#set({ failure: null });
    this.#running ??= this.#save().finally(() => {
      this.#running = null;
      this.#join();
    });
    await this.#running;
    return this.#state.saving === 'saved';
  };

  #type(editing: Editing): void {
    this.#ports.keep(editing);
    this.#set({ editing, failure: null, conflict: null });
    if (!this.#running) this.#join();
  }

  async #save(): Promise<void> {
    clearTimeout(this.#timer);
    const { editing, conflict } = this.#state;
    const fields = conflict ? null : toSave(editing);
    if (fields) {
      this.#set({ saving: 'saving' });
      const result = await this.#ports.save({ fields, basedOn: editing.stamp });
      const done = result.ok || result.code === 'nothing-to-do';
      if (done) this.#set({ editing: saved(this.#state.editing, fields) });
      else if (result.code !== 'edited-elsewhere') this.#set({ failure: result.code });
      // The row's new stamp is what the next save is based on.
      const row = await this.#ports.read().catch(() => null);
      if (row) this.#row = row;
    }
  }

  #join(): void {
    const { next, conflict } = followed(this.#state.editing, this.#row);
    const { failure } = this.#state;
    const waits = toSave(next) !== null;
    const all = !waits && isSound(readForm(next.form));
    this.#set({ editing: next, conflict, saving: failure ? 'failed' : all ? 'saved' : 'waiting' });
    clearTimeout(this.#timer);
    if (all) this.#ports.drop();
    if (!waits || conflict || failure) return;
    this.#timer = setTimeout(() => void this.saveNow(), PAUSE + next.form.lines.length * PER_LINE);
  }

  #set(change: Partial<SessionState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
