import { describe, expect, it } from 'vitest';
import { A, C, dotsOpened, FIRST, movedTo, ONE, SORTING, TALK } from '../../test/evening.ts';
import { given } from '../../test/given.ts';
import { type Stage, WHOLE_BOARD } from './stage.ts';

const card: Stage = { focus: { on: 'card', id: ONE }, held: false };
const cluster: Stage = { focus: { on: 'cluster', id: A }, held: false };
const set = (stage: Stage) => ({ type: 'stageSet' as const, stage });

describe('setStage', () => {
  it('STAGE-1 given a board, when the wall is to show a card, a cluster or all of it, then it does; the last one leads', () => {
    for (const stage of [card, cluster, { ...WHOLE_BOARD, held: true }]) {
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

  it('STAGE-2 given a card or cluster that is not there, when the wall is to show it, then that is refused', () => {
    given(...SORTING)
      .when('setStage', { stage: { ...card, focus: { on: 'card', id: C } } })
      .then('unknownCard');
    given(...SORTING)
      .when('setStage', { stage: { ...card, focus: { on: 'cluster', id: C } } })
      .then('unknownCluster');
  });

  it('STAGE-3 given a wall that is led or held, when the evening moves on, then it is free again', () => {
    const held = { ...card, held: true };

    for (const step of [movedTo(TALK), movedTo(FIRST, 'closed'), movedTo(FIRST, 'dots')]) {
      expect(given(...SORTING, set(held), step).state.stage).toEqual(WHOLE_BOARD);
    }
    expect(given(...SORTING, set(held), dotsOpened(2)).state.stage).toEqual(held);
  });
});
