import { expect, it } from 'vitest';
import { Presence } from './presence.ts';

it('PRES-1 given a phone with two tabs and a wall, then there is one phone and there are three screens', () => {
  const presence = new Presence();
  const leave = [presence.join('a', 'anna'), presence.join('a', 'anna'), presence.join('a', null)];
  presence.join('b', 'ben');

  expect([presence.phones('a'), presence.screens('a'), presence.allPhones]).toEqual([1, 3, 2]);
  leave[0]?.();
  expect([presence.phones('a'), presence.screens('a')]).toEqual([1, 2]);
  leave[1]?.();
  leave[2]?.();
  expect([presence.phones('a'), presence.screens('a'), presence.allPhones]).toEqual([0, 0, 1]);
});

it('PRES-1 given a wall that was there before and after everybody, then phones are counted all the same', () => {
  const presence = new Presence();
  const [wall, other] = [presence.join('a', null), presence.join('a', null)];
  other();
  const leave = presence.join('a', 'anna');
  wall();

  expect(presence.phones('a')).toBe(1);
  leave();
  expect([presence.phones('a'), presence.screens('a')]).toEqual([0, 0]);
});

it('PRES-1 given a workshop nobody is in, then there is nobody', () => {
  const presence = new Presence();

  expect([presence.phones('a'), presence.screens('a'), presence.allPhones]).toEqual([0, 0, 0]);
});
