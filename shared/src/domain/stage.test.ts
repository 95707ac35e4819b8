import { describe, expect, it } from 'vitest';
import { A, C, dotsOpened, FIRST, movedTo, ONE, planned, posted, SECOND, SORTING, TALK } from '../../test/evening.ts';
import { given } from '../../test/given.ts';
import type { RoundPhase } from './round.ts';
import { roundOnStage, type Stage, WHOLE_BOARD } from './stage.ts';
import type { WorkshopEvent } from './workshop.ts';

const card: Stage = { focus: { on: 'card', id: ONE }, held: false };
const round: Stage = { focus: { on: 'round', id: FIRST }, held: false };
const cluster: Stage = { focus: { on: 'cluster', id: A }, held: false };
const set = (stage: Stage) => ({ type: 'stageSet' as const, stage });

describe('setStage', () => {
  it('STAGE-1 given a board, when the wall is to show a card, a cluster, a round or all of it, then it does; the last one leads', () => {
    for (const stage of [card, cluster, round, { ...WHOLE_BOARD, held: true }]) {
      given(...SORTING)
        .when('setStage', { stage })
        .then([set(stage)]);
    }
    expect(given(...SORTING, set(card), set(cluster)).state.stage).toEqual(cluster);
  });

  it('STAGE-1 given a wall that is led, when it is led there again, then nothing happens', () => {
    given(...SORTING, set(card))
      .when('setStage', { stage: card })
      .then([]);
    given(...SORTING)
      .when('setStage', { stage: WHOLE_BOARD })
      .then([]);
  });

  it('STAGE-2 given a card, cluster or round that is not there, when the wall is to show it, then that is refused', () => {
    given(...SORTING)
      .when('setStage', { stage: { ...card, focus: { on: 'card', id: C } } })
      .then('unknownCard');
    given(...SORTING)
      .when('setStage', { stage: { ...card, focus: { on: 'cluster', id: C } } })
      .then('unknownCluster');
    given(...SORTING)
      .when('setStage', { stage: { ...round, focus: { on: 'round', id: C } } })
      .then('unknownRound');
  });

  it('STAGE-3 given a wall that is led or held, when the evening moves on, then it is free again', () => {
    const held = { ...card, held: true };

    for (const step of [movedTo(TALK), movedTo(FIRST, 'closed'), movedTo(FIRST, 'dots')]) {
      expect(given(...SORTING, set(held), step).state.stage).toEqual(WHOLE_BOARD);
    }
    expect(given(...SORTING, set(held), dotsOpened(2)).state.stage).toEqual(held);
  });
});

describe('the round the wall is led to', () => {
  /** The wall is led to the first round after it was sorted and something else has come. */
  const led = (stage: Stage, ...since: readonly WorkshopEvent[]) =>
    roundOnStage(given(...SORTING, ...since, set(stage)).state)?.id ?? null;
  const second = (phase: RoundPhase) => movedTo(SECOND, phase);

  it('STAGE-4 given a round was revealed, when the wall is led to it, its card or its cluster, then it goes there', () => {
    for (const stage of [round, card, cluster]) expect(led(stage, movedTo(TALK))).toBe(FIRST);
    expect(led(round, second('sorting'))).toBe(FIRST);
    expect(led(WHOLE_BOARD, movedTo(TALK))).toBeNull();
  });

  it('STAGE-4 given phones read a question, answer or vote, when the wall is led away, then it keeps to the programme', () => {
    expect(
      (['waiting', 'collecting', 'sorting', 'dots', 'closed'] as const).map((phase) => led(round, second(phase))),
    ).toEqual([null, null, FIRST, null, FIRST]);
  });

  it('STAGE-4 given a covered round, or the one of now, when the wall is led there, then it keeps to the programme', () => {
    const covered: Stage = { focus: { on: 'round', id: SECOND }, held: false };
    expect(led(covered, posted(C, 'aus Runde zwei', SECOND))).toBeNull();
    expect(led(round)).toBeNull();
    expect(roundOnStage(given(planned(), set(round)).state)).toBeNull();
  });
});
