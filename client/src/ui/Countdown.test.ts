import { expect, test } from 'vitest';
import { minutesAndSeconds } from './Countdown.tsx';

test.each([
  [247_000, '04:07'],
  [246_001, '04:07'],
  [246_000, '04:06'],
  [1, '00:01'],
  [0, '00:00'],
  [-5_000, '00:00'],
  [Number.NaN, '00:00'],
  [6_000_000, '100:00'],
])('given %i ms, then the clock shows %s', (remainingMs, shown) => {
  expect(minutesAndSeconds(remainingMs)).toBe(shown);
});
