import { describe, expect, it } from 'vitest';
import { percentile, spreadOf } from './percentile.ts';

describe('percentile', () => {
  it('is one of the values, whatever their order', () => {
    expect(percentile([30, 10, 20], 0.5)).toBe(20);
    expect(percentile([4, 3, 2, 1], 0.5)).toBe(2);
  });

  it('leaves one in a hundred above p99', () => {
    const values = Array.from({ length: 200 }, (_, index) => index + 1);
    expect(spreadOf(values)).toEqual({ p50: 100, p99: 198 });
  });

  it('is the largest of few values', () => {
    expect(percentile([5, 900], 0.99)).toBe(900);
  });

  it('is no number where there are no values', () => {
    expect(percentile([], 0.99)).toBeNaN();
  });
});
