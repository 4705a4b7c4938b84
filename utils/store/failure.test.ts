import { Dexie } from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { loseAccess, regainAccess } from './access.ts';
import { failureOf, Refusal } from './failure.ts';

afterEach(regainAccess);

const wrapped = (inner: Error) => new Dexie.AbortError('Transaction aborted', inner);

describe('failureOf', () => {
  it.each([
    ['a full quota', wrapped(new DOMException('Quota', 'QuotaExceededError'))],
    ['a full quota, wrapped twice', wrapped(wrapped(new DOMException('Quota', 'QuotaExceededError')))],
    ['a full quota of another store', new DOMException('Quota', 'QuotaExceededError')],
    ['a full disk under LevelDB', wrapped(new DOMException('Failed to write blobs.', 'DataError'))],
    ['a full disk under SQLite', wrapped(new DOMException('database or disk full', 'UnknownError'))],
    ['a full disk by the system’s word', new Error('x', { cause: new Error('ENOSPC: no space left') })],
  ])('tells %s', (_, error) => {
    expect(failureOf(error)).toEqual({ code: 'quota' });
  });

  it('gives a refusal its own code', () => {
    expect(failureOf(new Refusal({ code: 'not-found' }))).toEqual({ code: 'not-found' });
  });

  it.each([
    [wrapped(new DOMException('Key', 'DataError')), 'DataError: Key'],
    [new TypeError('x'), 'TypeError: x'],
    ['a text', 'a text'],
    [new Error('y'.repeat(9_999)), `Error: ${'y'.repeat(493)}`],
  ])('names what it does not know: %s', (error, detail) => {
    expect(failureOf(error)).toEqual({ code: 'storage', detail });
  });

  it('stops at an error that wraps itself', () => {
    const error = new Error('loop');
    error.cause = error;
    expect(failureOf(error)).toMatchObject({ code: 'storage' });
  });

  it('says read-only once a newer version took the store over', () => {
    loseAccess('reload-needed');
    expect(failureOf(new Dexie.DatabaseClosedError())).toEqual({ code: 'read-only' });
  });
});
