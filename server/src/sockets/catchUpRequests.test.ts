import type { CatchUp } from '@gehoer/shared/protocol/messages.ts';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { CATCH_UPS_PER_MINUTE, CatchUpRequests } from './catchUpRequests.ts';
import { Pace } from './pace.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const NEXT_MS = 60_000 / CATCH_UPS_PER_MINUTE;
/** What a server would answer that is at fact 90. */
const answerSince = (since: number | null): CatchUp => ({ kind: 'tail', from: since ?? 0, to: 90, events: [] });

const openLine = (catchUp = (since: number | null) => Promise.resolve(answerSince(since))) => {
  const pace = new Pace(CATCH_UPS_PER_MINUTE, () => Date.now());
  const built: (number | null)[] = [];
  const answers: [number | null, CatchUp][] = [];
  const failures: unknown[] = [];
  const requests = new CatchUpRequests({
    allows: () => pace.allows('line'),
    catchUp: (since) => {
      built.push(since);
      return catchUp(since);
    },
    failed: (error) => failures.push(error),
  });
  const ask = (since: number | null): void => requests.ask(since, (answer) => answers.push([since, answer]));
  const useUp = async (): Promise<void> => {
    for (let count = 0; count < CATCH_UPS_PER_MINUTE; count += 1) ask(80);
    await vi.advanceTimersByTimeAsync(0);
    built.length = 0;
    answers.length = 0;
  };
  return { requests, ask, useUp, built, answers, failures };
};

it('SOCK-16 given a line within its pace, when it asks, then each question is answered at once by itself', async () => {
  const { ask, answers } = openLine();
  for (let since = 1; since <= CATCH_UPS_PER_MINUTE; since += 1) ask(since);
  await vi.advanceTimersByTimeAsync(0);

  expect(answers).toHaveLength(CATCH_UPS_PER_MINUTE);
  for (const [since, answer] of answers) expect(answer).toEqual(answerSince(since));
});

it('SOCK-16 given a line that asks in a loop, then one answer is built at a time, from where the first question began', async () => {
  const { ask, useUp, built, answers } = openLine();
  await useUp();
  for (const since of [70, 60, null, 80]) ask(since);
  await vi.advanceTimersByTimeAsync(NEXT_MS - 1);
  expect(built).toEqual([]);
  expect(answers.map(([since]) => since)).toEqual([70, 60, null]);
  for (const [since, answer] of answers)
    expect(answer).toMatchObject({ kind: 'tail', to: expect.toSatisfy((to: number) => to <= (since ?? 0)) as number });

  await vi.advanceTimersByTimeAsync(1);
  expect(built).toEqual([null]);
  expect(answers.at(-1)).toEqual([80, answerSince(null)]);
  ask(85);
  await vi.advanceTimersByTimeAsync(NEXT_MS);
  expect(answers.at(-1)).toEqual([85, answerSince(85)]);
});

it('SOCK-16 given a question that waits, when the line is gone, then nothing is built for it', async () => {
  const { requests, ask, useUp, built } = openLine();
  await useUp();
  ask(80);
  requests.close();
  await vi.advanceTimersByTimeAsync(60_000);

  expect(built).toEqual([]);
});

it('SOCK-16 given an answer that fails, then that is told, and the next question is answered', async () => {
  let broken = true;
  const { ask, answers, failures } = openLine((since) =>
    broken ? Promise.reject(new Error('no disk')) : Promise.resolve(answerSince(since)),
  );
  ask(80);
  await vi.advanceTimersByTimeAsync(0);
  broken = false;
  ask(81);
  await vi.advanceTimersByTimeAsync(0);

  expect([failures.length, answers]).toEqual([1, [[81, answerSince(81)]]]);
});
