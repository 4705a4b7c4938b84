import { describe, expect, test, vi } from 'vitest';
import { deliver } from './deliver.ts';

const pauses = [0, 0, 0];

describe('deliver', () => {
  test('takes the first answer', async () => {
    const send = vi.fn(async () => ({ ok: true }));
    expect(await deliver(send, { pauses })).toEqual({ ok: true });
    expect(send).toHaveBeenCalledTimes(1);
  });

  test('tries again after each of the three shapes a dead worker shows', async () => {
    const send = vi
      .fn<() => Promise<{ ok: true } | undefined>>()
      .mockRejectedValueOnce(new Error('Could not establish connection. Receiving end does not exist.'))
      .mockRejectedValueOnce(new Error('The message channel closed before a response was received.'))
      .mockResolvedValueOnce(undefined)
      .mockResolvedValueOnce({ ok: true });
    expect(await deliver(send, { pauses })).toEqual({ ok: true });
    expect(send).toHaveBeenCalledTimes(4);
  });

  test('gives up with the last error', async () => {
    const send = vi.fn(async () => {
      throw new Error('gone');
    });
    await expect(deliver(send, { pauses })).rejects.toThrow('gone');
    expect(send).toHaveBeenCalledTimes(4);
  });

  test('stops when the page was left', async () => {
    const controller = new AbortController();
    const send = vi.fn(async () => {
      controller.abort();
      throw new Error('closed');
    });
    await expect(deliver(send, { signal: controller.signal, pauses })).rejects.toThrow();
    expect(send).toHaveBeenCalledTimes(1);
  });
});
