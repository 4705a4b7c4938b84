import { describe, expect, it } from 'vitest';
import { barStyle } from './bar.ts';

describe('barStyle', () => {
  it('is proportional to the longest bar', () => {
    expect(barStyle(12, 48, 'red')).toEqual({ width: 'max(6px, 25%)', background: 'red' });
    expect(barStyle(48, 48, 'red').width).toBe('max(6px, 100%)');
  });

  it('keeps a small count visible and tells it from none', () => {
    expect(barStyle(1, 10_000, 'red').width).toContain('6px');
    expect(barStyle(0, 10_000, 'red')).toEqual({ width: 2, background: 'var(--line-strong)' });
    expect(barStyle(0, 0, 'red').width).toBe(2);
  });
});
