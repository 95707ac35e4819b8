import { expect, it } from 'vitest';
import { Pulses } from './pulses.ts';

const openPulses = (pulseOf = () => Promise.resolve({ phones: 1, written: 1, cards: 1 })) => {
  const sent: string[] = [];
  const failures: unknown[] = [];
  const due: { run: () => void; ms: number }[] = [];
  const pulses = new Pulses({
    pulseOf,
    send: (workshopId) => sent.push(workshopId),
    schedule: (run, ms) => due.push({ run, ms }),
    failed: (error) => failures.push(error),
  });
  const tick = async () => {
    for (const { run } of due.splice(0)) run();
    await Promise.resolve();
    await Promise.resolve();
  };
  return { pulses, sent, failures, due, tick };
};

it('PULSE-2 given many changes, then one pulse goes out, half a second later, and none without a change', async () => {
  const { pulses, sent, due, tick } = openPulses();
  for (let count = 0; count < 100; count += 1) pulses.touch('a');
  pulses.touch('b');
  expect(due.map(({ ms }) => ms)).toEqual([500, 500]);
  await tick();
  expect([sent, due]).toEqual([['a', 'b'], []]);

  pulses.touch('a');
  await tick();
  expect(sent).toEqual(['a', 'b', 'a']);
});

it('PULSE-2 given counts that cannot be made, then that is reported and the next change is told again', async () => {
  const { pulses, sent, failures, tick } = openPulses(() => Promise.reject(new Error('disk')));
  pulses.touch('a');
  await tick();
  pulses.touch('a');
  await tick();

  expect([sent, failures]).toEqual([[], [new Error('disk'), new Error('disk')]]);
});
