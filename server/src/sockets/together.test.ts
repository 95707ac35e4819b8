import { randomUUID } from 'node:crypto';
import type { Colleague } from '@gehoer/shared/protocol/together.ts';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Together } from './together.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const openTogether = () => {
  const known = new Map<string, readonly Colleague[]>();
  const sent: string[] = [];
  const together = new Together({
    now: () => Date.now(),
    send: (lineId, others) => {
      sent.push(lineId);
      known.set(lineId, others);
    },
  });
  const join = (name: string, evening = 'evening') =>
    together.join(evening, { lineId: `line of ${name}`, staffId: `id of ${name}`, name });
  const tell = (name: string, message: unknown) => together.tell('evening', `line of ${name}`, message);
  /** What somebody sees of the others. */
  const seenBy = (name: string) =>
    known.get(`line of ${name}`)?.map((other) => [other.name, other.roundId, other.cardIds.length]);
  return { together, sent, join, tell, seenBy };
};
const holding = (...cardIds: string[]) => ({ roundId: null, cardIds });
const card = randomUUID();

it('TOGETHER-1 given several of the team, when they come and go, then each sees the others of their evening', () => {
  const { join, seenBy } = openTogether();
  const leave = join('Lena');
  join('Omar');
  join('Ines', 'another evening');
  expect([seenBy('Lena'), seenBy('Omar'), seenBy('Ines')]).toEqual([[['Omar', null, 0]], [['Lena', null, 0]], []]);

  leave();
  expect(seenBy('Omar')).toEqual([]);
});

it('TOGETHER-2 given a card in somebody’s hand, when nobody renews it, then it is free after ten seconds', () => {
  const { join, tell, seenBy } = openTogether();
  join('Lena');
  join('Omar');
  tell('Lena', holding(card));
  vi.advanceTimersByTime(9999);
  expect(seenBy('Omar')).toEqual([['Lena', null, 1]]);
  vi.advanceTimersByTime(1);
  expect(seenBy('Omar')).toEqual([['Lena', null, 0]]);
});

it('TOGETHER-2 given a card in somebody’s hand, when it is renewed, then it stays held, and nobody is told again', () => {
  const { join, tell, seenBy, sent } = openTogether();
  join('Lena');
  join('Omar');
  tell('Lena', holding(card));
  const before = sent.length;
  for (let seconds = 0; seconds < 60; seconds += 4) {
    vi.advanceTimersByTime(4000);
    tell('Lena', holding(card));
  }
  expect([seenBy('Omar'), sent.length]).toEqual([[['Lena', null, 1]], before]);

  tell('Lena', holding());
  expect(seenBy('Omar')).toEqual([['Lena', null, 0]]);
});

it('TOGETHER-2 given a card in somebody’s hand, when their line ends, then it is free at once and no timer is left', () => {
  const { join, tell, seenBy } = openTogether();
  join('Omar');
  const leave = join('Lena');
  tell('Lena', holding(card));
  leave();
  expect([seenBy('Omar'), vi.getTimerCount()]).toEqual([[], 0]);
});

it('TOGETHER-3 given a message that is none, when it is told, then it is refused and nobody hears of it', () => {
  const { join, tell, sent } = openTogether();
  join('Lena');
  join('Omar');
  const before = sent.length;
  const good = holding(card);
  const bad: unknown[] = [
    undefined,
    null,
    'x',
    [],
    {},
    { roundId: null },
    { cardIds: [] },
    { ...good, name: 'Somebody else' },
    { ...good, roundId: 'x' },
    { ...good, cardIds: card },
    { ...good, cardIds: ['../x'] },
    { ...good, cardIds: Array.from({ length: 201 }, () => randomUUID()) },
    { ...good, cardIds: Array.from({ length: 300_000 }, () => 'x') },
  ];
  for (const message of bad) expect(tell('Lena', message)).toEqual({ ok: false, refused: 'malformed' });
  expect(sent).toHaveLength(before);
  expect(tell('Lena', good)).toEqual({ ok: true });
});

it('TOGETHER-3 given a line that is not the team’s, when it tells something, then that is forbidden', () => {
  const { tell } = openTogether();
  expect(tell('a phone', holding(card))).toEqual({ ok: false, refused: 'forbidden' });
});

it('TOGETHER-4 given somebody who tells more than a hand can do, then they have to wait, and others have not', () => {
  const { join, tell } = openTogether();
  join('Lena');
  join('Omar');
  const answers = Array.from({ length: 130 }, () => tell('Lena', holding(randomUUID())));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(120);
  expect(answers.at(-1)).toEqual({ ok: false, refused: 'tooFast' });
  expect(tell('Omar', holding(card))).toEqual({ ok: true });
  vi.advanceTimersByTime(500);
  expect(tell('Lena', holding())).toEqual({ ok: true });
});
