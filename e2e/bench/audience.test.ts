import { expect, it } from 'vitest';
import { Audience } from './audience.ts';

it('has seen a fact when the last viewer has it', () => {
  const audience = new Audience(3, 10);
  expect(audience.reach(0, 11, 100)).toBe(0);
  expect(audience.reach(1, 12, 110)).toBe(0);
  expect(audience.seenAt(11)).toBeUndefined();
  expect(audience.reach(2, 11, 120)).toBe(1);
  expect(audience.seenAt(11)).toBe(120);
  expect(audience.seenAt(12)).toBeUndefined();
});

it('counts each fact once, however the messages are cut', () => {
  const audience = new Audience(2, 0);
  expect(audience.reach(0, 3, 1)).toBe(0);
  expect(audience.reach(1, 1, 2)).toBe(1);
  expect(audience.reach(1, 5, 3)).toBe(2);
  expect(audience.reach(0, 5, 4)).toBe(2);
  expect([1, 2, 3, 4, 5].map((seq) => audience.seenAt(seq))).toEqual([2, 3, 3, 4, 4]);
});

it('ignores what a viewer has already', () => {
  const audience = new Audience(1, 0);
  expect(audience.reach(0, 2, 1)).toBe(2);
  expect(audience.reach(0, 1, 2)).toBe(0);
  expect(audience.seenAt(1)).toBe(1);
});
