import { describe, expect, test } from 'vitest';
import { ROUND_PHASES } from '@gehoer/shared/domain/round.ts';
import { emptyWorkshop, evolve, type Workshop } from '@gehoer/shared/domain/workshop.ts';
import { movedTo, planned } from '../../../test/wallEvening.ts';
import { questionOf } from './question.ts';
import { roundColour } from './roundColour.ts';
import { sceneOf } from './scene.ts';

const roundViewOf = (state: Workshop) => {
  const scene = sceneOf(state);
  return scene.kind === 'round' ? scene.view : scene.kind;
};

describe('the scene on the wall', () => {
  test('given nothing is known yet, when a scene is chosen, then people arrive', () => {
    expect(sceneOf(emptyWorkshop('w'))).toEqual({ kind: 'arrival' });
  });

  test('given each station, when the evening moves there, then the wall shows it', () => {
    const evening = planned();
    const kinds = evening.programme.steps.map(
      ({ id, kind }) => sceneOf(kind === 'round' ? movedTo(evening, id, 'waiting') : movedTo(evening, id)).kind,
    );
    expect(kinds).toEqual(evening.programme.steps.map(({ kind }) => kind));
  });

  test('given a round, when it is shown, then it is counted among the rounds only', () => {
    const scene = sceneOf(movedTo(planned(), 'round-2', 'waiting'));
    expect(scene).toMatchObject({ kind: 'round', number: 2, total: 2 });
  });

  test('given covered cards, when the phases pass, then the cards appear with sorting', () => {
    let evening = planned();
    const views = ROUND_PHASES.map((phase) => roundViewOf((evening = movedTo(evening, 'round-1', phase))));
    expect(views).toEqual(['waiting', 'covered', 'board', 'board', 'board']);
  });

  test('POLL-7 given an opinion poll, when it is opened, closed and left, then its scene goes with it', () => {
    const poll = { perPerson: 2, perCluster: 1, options: [{ clusterId: 'a', position: 1, heading: '' }] };
    const totals = [{ clusterId: 'a', count: 2 }];
    const sorting = movedTo(planned(), 'round-1', 'sorting');
    const open = evolve(movedTo(sorting, 'round-1', 'dots'), [{ type: 'dotsOpened', roundId: 'round-1', ...poll }]);
    const counted = evolve(open, [{ type: 'dotsCounted', roundId: 'round-1', ballots: 1, totals }]);
    expect(
      [open, movedTo(counted, 'round-1', 'closed'), movedTo(counted, 'round-1', 'sorting')].map(roundViewOf),
    ).toEqual(['dots', 'dots', 'board']);
  });

  test('WALL-10 given a sorted round, when the wall is led to it in the break, then its question and board are shown', () => {
    const evening = movedTo(movedTo(planned(), 'round-1', 'sorting'), 'break');
    const stage = { focus: { on: 'round', id: 'round-1' }, held: false } as const;
    expect(sceneOf(evolve(evening, [{ type: 'stageSet', stage }]))).toMatchObject({
      kind: 'round',
      view: 'board',
      round: { id: 'round-1' },
      number: 1,
      total: 2,
    });
    expect(sceneOf(evening)).toEqual({ kind: 'break' });
  });

  test('given a round is closed without sorting, when it is shown, then its cards stay covered', () => {
    const collecting = movedTo(planned(), 'round-1', 'collecting');
    expect(roundViewOf(movedTo(collecting, 'round-1', 'closed'))).toBe('covered');
  });

  test('given cards that may be seen while they are written, when the phases pass, then they appear at once', () => {
    let evening = planned({ cardsWhileCollecting: 'live' });
    const views = ROUND_PHASES.map((phase) => roundViewOf((evening = movedTo(evening, 'round-1', phase))));
    expect(views).toEqual(['waiting', 'board', 'board', 'board', 'board']);
  });
});

describe('the question on the wall', () => {
  const question = (official: Record<string, string>, plain: Record<string, string>) => {
    const evening = planned({ actionField: { de: 'Ehrenamt', en: 'Volunteering' } });
    const round = { ...evening.rounds.get('round-1')!, questions: { official, plain } };
    return questionOf(evening, round, 'de');
  };

  test('given two versions, when they differ, then both are shown with the field filled in', () => {
    expect(question({ de: 'Was heißt {T}?' }, { de: 'Thema {T}: Wie?' })).toEqual({
      main: { text: 'Was heißt Ehrenamt?', language: 'de' },
      plain: { text: 'Thema Ehrenamt: Wie?', language: 'de' },
    });
  });

  test('given both versions are the same or one is missing, when they are shown, then one is left', () => {
    expect(question({ de: 'Wie?' }, { de: 'Wie?' }).plain).toBeNull();
    expect(question({ de: 'Wie?' }, {}).plain).toBeNull();
    expect(question({}, { de: 'Wie?' })).toEqual({ main: { text: 'Wie?', language: 'de' }, plain: null });
  });

  test('given only another language, when the question is shown, then field and question share that language', () => {
    expect(question({ en: 'What is {T}?' }, {}).main).toEqual({ text: 'What is Volunteering?', language: 'en' });
  });
});

describe('the colour of a round', () => {
  test('given more rounds than colours, when they are coloured, then the colours start over', () => {
    expect([1, 4, 8, 9, 10].map(roundColour)).toEqual(['1', '4', '8', '1', '2']);
  });
});
