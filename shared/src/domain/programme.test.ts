import { describe, expect, it } from 'vitest';
import { A, ARRIVAL, COLLECTING, END, FIRST, movedTo, NOW, ONE, opened, planned, posted } from '../../test/evening.ts';
import { round, SECOND, TALK, uuid } from '../../test/evening.ts';
import { given } from '../../test/given.ts';
import { isEveningOver } from './programme.ts';
import { ROUND_PHASES } from './round.ts';

const MINUTE = 60_000;
const NEW = uuid(77);

describe('moveTo', () => {
  it('PROG-1 given the arrival, when the talk begins, then the evening is there', () => {
    given(planned())
      .when('moveTo', { stepId: TALK, phase: null })
      .then([movedTo(TALK)]);
    expect(given(planned(), movedTo(TALK)).state.programme.current).toBe(TALK);
  });

  it('PROG-1 given the second round, when the evening goes back to the first, then it is there again', () => {
    const { state } = given(...COLLECTING, movedTo(SECOND, 'collecting'), movedTo(FIRST, 'sorting'));

    expect([state.programme.current, state.rounds.get(FIRST)?.phase]).toEqual([FIRST, 'sorting']);
  });

  it('PROG-1 given the programme, when a step nobody planned is wanted, then that is refused', () => {
    given(planned()).when('moveTo', { stepId: NEW, phase: null }).then('unknownStep');
  });

  it.each([
    ['a round without a phase', FIRST, null],
    ['a talk with a phase', TALK, 'collecting' as const],
  ])('PROG-2 given the programme, when the evening is to go to %s, then that is refused', (_what, stepId, phase) => {
    given(planned()).when('moveTo', { stepId, phase }).then('invalidValue');
  });

  it.each(ROUND_PHASES)('PROG-2 given a round, when it is entered as %s, then it is in this phase', (phase) => {
    const { state } = given(planned(), movedTo(FIRST, phase));

    expect(state.rounds.get(FIRST)?.phase).toBe(phase);
  });

  it('PROG-3 given a waiting round, when it begins to collect, then its timer runs for the planned minutes', () => {
    given(planned())
      .when('moveTo', { stepId: SECOND, phase: 'collecting' })
      .then([{ ...movedTo(SECOND, 'collecting'), endsAt: NOW + 8 * MINUTE }]);
  });

  it('PROG-3 given a round that had ended, when it collects again, then the timer runs for two minutes', () => {
    given(...COLLECTING, movedTo(FIRST, 'closed'))
      .when('moveTo', { stepId: FIRST, phase: 'collecting' })
      .then([{ ...movedTo(FIRST, 'collecting'), endsAt: NOW + 2 * MINUTE }]);
  });

  it('PROG-3 given a running timer, when the round is sorted, then it stops', () => {
    const running = { ...movedTo(FIRST, 'collecting'), endsAt: NOW };

    expect(given(planned(), running, movedTo(FIRST, 'sorting')).state.rounds.get(FIRST)?.endsAt).toBeNull();
  });

  it.each(['collecting', 'sorting', 'closed'] as const)(
    'PROG-4 given a round that is %s, when the evening leaves it, then it is closed and its timer stands',
    (phase) => {
      const { state } = given(planned(), { ...movedTo(FIRST, phase), endsAt: NOW }, movedTo(SECOND, 'collecting'));

      expect(state.rounds.get(FIRST)).toMatchObject({ phase: 'closed', endsAt: null });
      expect(state.rounds.get(SECOND)?.phase).toBe('collecting');
    },
  );

  it('PROG-4 given a round that waits, when the evening leaves it, then it still waits', () => {
    const { state } = given(planned(), movedTo(FIRST, 'waiting'), movedTo(TALK));

    expect(state.rounds.get(FIRST)?.phase).toBe('waiting');
  });

  it('PROG-5 given the evening somewhere, when it is to go there, then nothing happens', () => {
    given(...COLLECTING)
      .when('moveTo', { stepId: FIRST, phase: 'collecting' })
      .then([]);
    given(planned()).when('moveTo', { stepId: ARRIVAL, phase: null }).then([]);
  });
});

describe('changeTalk', () => {
  const talk = { stepId: TALK, speaker: 'Dr. Muster', title: 'Wohnen im Wandel' };

  it('PROG-6 given a talk, when it is named, then it has a speaker and a title', () => {
    const changed = { type: 'talkChanged' as const, ...talk };

    given(planned()).when('changeTalk', talk).then([changed]);
    expect(given(planned(), changed).state.programme.steps[1]).toEqual({ id: TALK, kind: 'talk', ...withoutId(talk) });
  });

  it('PROG-6 given a step that is no talk, when it is named, then that is refused', () => {
    given(planned())
      .when('changeTalk', { ...talk, stepId: FIRST })
      .then('unknownStep');
  });
});

describe('addStep', () => {
  const pause = { step: { id: NEW, kind: 'break' as const }, round: null, before: SECOND };
  const another = { step: { id: NEW, kind: 'round' as const }, round: round(NEW), before: END };

  it('PROG-7 given the programme, when a break is added, then it comes before the step it was to come before', () => {
    given(planned())
      .when('addStep', pause)
      .then([{ type: 'stepAdded', ...pause }]);
    const { steps } = given(planned(), { type: 'stepAdded', ...pause }).state.programme;
    expect(steps.map(({ id }) => id)).toEqual([ARRIVAL, TALK, FIRST, NEW, SECOND, END]);
  });

  it('PROG-7 given the programme, when a round is added, then it waits', () => {
    given(planned())
      .when('addStep', another)
      .then([{ type: 'stepAdded', ...another }]);
    expect(given(planned(), { type: 'stepAdded', ...another }).state.rounds.get(NEW)).toEqual(round(NEW));
  });

  it.each([
    ['its id is taken', { ...pause, step: { id: TALK, kind: 'break' as const } }, 'duplicateId' as const],
    ['it is to come before nothing', { ...pause, before: NEW }, 'unknownStep' as const],
    ['it is another end', { ...pause, step: { id: NEW, kind: 'end' as const } }, 'invalidValue' as const],
    ['it is a break with a round', { ...pause, round: round(NEW) }, 'invalidValue' as const],
    ['it is a round without one', { ...another, round: null }, 'invalidValue' as const],
    ['its round is another one', { ...another, round: round(FIRST) }, 'invalidValue' as const],
    ['its round collects', { ...another, round: round(NEW, { phase: 'collecting' }) }, 'invalidValue' as const],
    ['its timer runs', { ...another, round: round(NEW, { endsAt: NOW }) }, 'invalidValue' as const],
  ])('PROG-8 given a step, when %s, then it is refused', (_why, step, refused) => {
    given(planned()).when('addStep', step).then(refused);
  });
});

describe('removeStep', () => {
  it('PROG-9 given an empty round, when it is removed, then it is gone with everything of it', () => {
    const before = [planned(), movedTo(FIRST, 'sorting'), opened(A), movedTo(TALK)];
    const removed = { type: 'stepRemoved' as const, stepId: FIRST };

    given(...before)
      .when('removeStep', { stepId: FIRST })
      .then([removed]);
    const { state } = given(...before, removed);
    expect(state.programme.steps.map(({ id }) => id)).toEqual([ARRIVAL, TALK, SECOND, END]);
    expect([state.rounds.has(FIRST), state.clusters.size]).toEqual([false, 0]);
  });

  it.each([
    ['that nobody planned', NEW, 'unknownStep' as const],
    ['at which the evening is', TALK, 'stepInUse' as const],
    ['that has cards', FIRST, 'stepInUse' as const],
    ['that is the end', END, 'stepInUse' as const],
  ])('PROG-10 given a step %s, when it is removed, then that is refused', (_what, stepId, refused) => {
    given(...COLLECTING, posted(ONE), movedTo(TALK))
      .when('removeStep', { stepId })
      .then(refused);
  });
});

describe('the end', () => {
  it('PROG-11 given the programme, then the evening is over at its last step and nowhere else', () => {
    expect(isEveningOver(given(planned()).state)).toBe(false);
    expect(isEveningOver(given(planned(), movedTo(END)).state)).toBe(true);
    expect(isEveningOver(given(planned(), movedTo(END), movedTo(TALK)).state)).toBe(false);
  });
});

const withoutId = ({ speaker, title }: { speaker: string; title: string }) => ({ speaker, title });
