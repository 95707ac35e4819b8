import { evolve, type WorkshopEvent } from '@gehoer/shared/domain/workshop.ts';
import { describe, expect, it } from 'vitest';
import {
  ARRIVAL,
  dotsOpened,
  END,
  FIRST,
  movedTo,
  NOW,
  planned,
  SECOND,
  TALK,
} from '../../../../../shared/test/evening.ts';
import { given } from '../../../../../shared/test/given.ts';
import { currentMoment, type Moment, nextMoment, previousMoment, roundInHand } from './moments.ts';
import { forwardQuestion } from './moveQuestion.ts';

const evening = (...events: readonly WorkshopEvent[]) => given(planned(), ...events).state;
const place = (moment: Moment | null) => moment && [moment.step.id, moment.phase];

describe('the way through the evening', () => {
  it('given the beginning, when it is walked to the end, then every round is shown, collected and sorted', () => {
    const way: unknown[] = [];
    let state = evening();
    for (let next = nextMoment(state); next; next = nextMoment(state)) {
      way.push(place(next));
      state = evolve(state, [movedTo(next.step.id, next.phase)]);
    }
    expect(way).toEqual([
      [TALK, null],
      [FIRST, 'waiting'],
      [FIRST, 'collecting'],
      [FIRST, 'sorting'],
      [SECOND, 'waiting'],
      [SECOND, 'collecting'],
      [SECOND, 'sorting'],
      [END, null],
    ]);
    expect(place(previousMoment(state))).toEqual([SECOND, 'sorting']);
  });

  it('given the first step, when the one before is asked for, then there is none', () => {
    expect([previousMoment(evening()), place(currentMoment(evening()))]).toEqual([null, [ARRIVAL, null]]);
  });

  it('given a closed round, when the next step is asked for, then it is the next round', () => {
    const state = evening(movedTo(FIRST, 'collecting'), movedTo(FIRST, 'closed'));
    expect([place(nextMoment(state)), place(previousMoment(state))]).toEqual([
      [SECOND, 'waiting'],
      [FIRST, 'collecting'],
    ]);
  });

  it('POLL-11 given an opinion poll or its result, when the steps beside it are asked for, then back is to the board', () => {
    const poll = evening(movedTo(FIRST, 'sorting'), movedTo(FIRST, 'dots'), dotsOpened(1));
    const counted: WorkshopEvent = { type: 'dotsCounted', roundId: FIRST, ballots: 2, totals: [] };
    const result = evolve(poll, [counted, movedTo(FIRST, 'closed')]);
    expect([poll, result].map((state) => [place(previousMoment(state)), place(nextMoment(state))])).toEqual([
      [
        [FIRST, 'sorting'],
        [FIRST, 'closed'],
      ],
      [
        [FIRST, 'sorting'],
        [SECOND, 'waiting'],
      ],
    ]);
    expect(forwardQuestion(poll, nextMoment(poll)!, NOW)).toBe('count');
  });

  it('given a step between the rounds, when a board is chosen, then it is that of the round before, else the first', () => {
    expect([
      roundInHand(evening()),
      roundInHand(evening(movedTo(SECOND, 'sorting'))),
      roundInHand(evening(movedTo(END))),
    ]).toEqual([FIRST, SECOND, SECOND]);
  });
});

describe('whether a step forward is asked about', () => {
  const collecting = (endsAt: number, cards: 'covered' | 'live' = 'covered') =>
    given(planned({ cardsWhileCollecting: cards }), { ...movedTo(FIRST, 'collecting'), endsAt }).state;
  const ask = (state: ReturnType<typeof evening>) => forwardQuestion(state, nextMoment(state)!, NOW);

  it('given a plain step, when it is taken, then nobody is asked', () => {
    expect([ask(evening()), ask(evening(movedTo(FIRST, 'waiting')))]).toEqual([null, null]);
  });

  it('given people are still writing, when the cards are to be revealed, then it is asked first', () => {
    expect(ask(collecting(NOW + 1000))).toBe('reveal');
  });

  it('given the time is up or the cards are seen anyway, when sorting begins, then nobody is asked', () => {
    expect([ask(collecting(NOW)), ask(collecting(NOW + 1000, 'live'))]).toEqual([null, null]);
  });

  it('given the last round, when the evening is to end, then it is asked first', () => {
    expect(ask(evening(movedTo(SECOND, 'sorting')))).toBe('end');
  });
});
