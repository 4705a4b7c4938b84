import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { proposalRow } from '../../tests/builders/facts.ts';
import type { CommandResult } from '../../utils/pipeline/commands.ts';
import { fieldsOf, rowStamp } from '../../utils/pipeline/proposal-fields.ts';
import type { Proposal } from '../../utils/pipeline/proposal.ts';
import { DraftSession } from './draft-session.ts';
import { opened } from './editing.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const DONE: CommandResult = { ok: true, operationId: 'x', personId: null, dealId: null };

/** A store of one row, as the command keeps it, with a window on it. */
function desk() {
  let clock = 1;
  let refusal: CommandResult | null = null;
  let row: Proposal = proposalRow({ _h: { '*': stamp(1) } });
  const kept = vi.fn();
  const dropped = vi.fn();
  const write = (change: Partial<Proposal>) => {
    clock += 1;
    const marks = Object.fromEntries(Object.keys(change).map((field) => [field, stamp(clock)]));
    const { _h: before } = row;
    row = { ...row, ...change, _h: { ...before, ...marks } };
  };
  const save = vi.fn(
    async ({ fields, basedOn }: { fields: object; basedOn: string }): Promise<CommandResult> => {
      await new Promise((go) => setTimeout(go, 10));
      if (refusal) return refusal;
      if (rowStamp(row) > basedOn) return { ok: false, code: 'edited-elsewhere', fields: [] };
      write(fields);
      return DONE;
    },
  );
  const session = new DraftSession(opened(row, 'en'), row, {
    save,
    read: async () => row,
    keep: kept,
    drop: dropped,
  });
  return {
    session,
    save,
    kept,
    dropped,
    write,
    stored: () => fieldsOf(row),
    tell: () => session.follow(row),
    refuse: (result: CommandResult | null) => (refusal = result),
  };
}
const stamp = (n: number) => String(n).padStart(24, '0');

describe('a draft being written', () => {
  it('keeps each change at once, and saves after a pause', async () => {
    const { session, save, kept, stored, dropped } = desk();
    session.change({ terms: 'N' });
    session.change({ terms: 'Net 30' });
    expect(kept).toHaveBeenCalledTimes(2);
    expect(session.state().saving).toBe('waiting');
    dropped.mockClear();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(save).toHaveBeenCalledTimes(1);
    expect(stored().terms).toBe('Net 30');
    expect(session.state().saving).toBe('saved');
    expect(dropped).toHaveBeenCalled();
  });

  it('goes on saving what was typed while it saved', async () => {
    const { session, save, stored } = desk();
    session.change({ terms: 'Net' });
    const saving = session.saveNow();
    await vi.advanceTimersByTimeAsync(5);
    session.change({ terms: 'Net 30' });
    await vi.advanceTimersByTimeAsync(10);
    expect(await saving).toBe(false);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(save).toHaveBeenCalledTimes(2);
    expect(stored().terms).toBe('Net 30');
    expect(session.state()).toMatchObject({ saving: 'saved', conflict: null });
  });

  it('joins another window’s edit of something else, also one it had not heard of', async () => {
    const { session, write, stored } = desk();
    session.change({ terms: 'Mine' });
    write({ title: 'Theirs' });
    await vi.advanceTimersByTimeAsync(5_000);
    expect(stored()).toMatchObject({ terms: 'Mine', title: 'Theirs' });
    expect(session.state().editing.form.title).toBe('Theirs');
  });

  it('stops at a conflict until the rep decides, and overwrites only then', async () => {
    const { session, write, stored, tell, save } = desk();
    session.change({ terms: 'Mine' });
    write({ terms: 'Theirs' });
    tell();
    expect(session.state().conflict?.fields).toEqual(['terms']);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(save).not.toHaveBeenCalled();
    expect(stored().terms).toBe('Theirs');
    session.resolve('mine');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(stored().terms).toBe('Mine');
  });

  it('says that it failed, keeps what was typed, and tries again when asked', async () => {
    const { session, refuse, stored, save } = desk();
    refuse({ ok: false, code: 'quota' });
    session.change({ terms: 'Net 30' });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(save).toHaveBeenCalledTimes(1);
    expect(session.state()).toMatchObject({ saving: 'failed', failure: 'quota' });
    expect(session.state().editing.form.terms).toBe('Net 30');
    refuse(null);
    const again = session.saveNow();
    await vi.advanceTimersByTimeAsync(20);
    expect(await again).toBe(true);
    expect(stored().terms).toBe('Net 30');
  });

  it('goes on saving by itself after a save that had nothing to do', async () => {
    const { session, stored } = desk();
    expect(await session.saveNow()).toBe(true);
    session.change({ terms: 'Net 30' });
    expect(session.state().saving).toBe('waiting');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(stored().terms).toBe('Net 30');
  });

  it('saves the rest while something cannot be read', async () => {
    const { session, stored } = desk();
    session.change({ title: '🎉', terms: 'Net 30' });
    await vi.advanceTimersByTimeAsync(5_000);
    expect(stored()).toMatchObject({ title: 'Offer', terms: 'Net 30' });
    expect(session.state()).toMatchObject({ saving: 'waiting' });
    expect(session.state().editing.form.title).toBe('🎉');
  });

  it('overwrites nothing unseen in 400 edits of two windows', async () => {
    const { session, write, stored } = desk();
    for (let turn = 0; turn < 200; turn += 1) {
      session.change({ introduction: `Mine ${turn}` });
      write({ terms: `Theirs ${turn}` });
      await vi.advanceTimersByTimeAsync(3_000);
      expect(stored()).toMatchObject({ introduction: `Mine ${turn}`, terms: `Theirs ${turn}` });
    }
  });
});
