import { expect, it } from 'vitest';
import { Pace } from './pace.ts';

const openPace = (perMinute: number) => {
  const clock = { now: 0 };
  const pace = new Pace(perMinute, () => clock.now);
  const tries = (device: string, count: number): number =>
    Array.from({ length: count }, () => pace.allows(device)).filter(Boolean).length;
  return { clock, pace, tries };
};

it('PACE-1 given a phone, when it sends a minute’s worth at once, then it has to wait, and others have not', () => {
  const { tries } = openPace(120);

  expect([tries('anna', 200), tries('anna', 1), tries('ben', 120)]).toEqual([120, 0, 120]);
});

it('PACE-1 given a phone that had to wait, when time passes, then it may send again, evenly and never more at once', () => {
  const { clock, tries } = openPace(120);
  tries('anna', 120);
  clock.now += 499;
  expect(tries('anna', 1)).toBe(0);
  clock.now += 1;
  expect(tries('anna', 5)).toBe(1);
  clock.now += 10 * 60_000;
  expect(tries('anna', 500)).toBe(120);
});

it('PACE-3 given a clock that is set back, then no phone has to wait because of that', () => {
  const { clock, tries } = openPace(120);
  tries('anna', 20);
  clock.now -= 60 * 60_000;
  expect(tries('anna', 100)).toBe(100);
  clock.now += 30_000;
  expect(tries('anna', 500)).toBe(60);
});

it('PACE-2 given phones that were quiet for a minute, when they are forgotten, then nothing changes for anybody', () => {
  const { clock, pace, tries } = openPace(120);
  tries('anna', 120);
  clock.now += 30_000;
  tries('ben', 120);
  clock.now += 30_001;
  pace.sweep();

  expect([tries('anna', 500), tries('ben', 500)]).toEqual([120, 60]);
});
