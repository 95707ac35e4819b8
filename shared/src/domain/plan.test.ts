import { describe, expect, it } from 'vitest';
import { ARRIVAL, END, FIRST, planned, round, SECOND, TALK, uuid } from '../../test/evening.ts';
import { given } from '../../test/given.ts';

const { type: _type, ...plan } = planned();

describe('planWorkshop', () => {
  it('PLAN-1 given nothing, when an evening is planned, then it is', () => {
    given().when('planWorkshop', plan).then([planned()]);
  });

  it('PLAN-1 given a planned evening, when it is planned again, then that is refused', () => {
    given(planned()).when('planWorkshop', plan).then('duplicateId');
  });

  it.each([
    ['a step comes twice', { steps: [...plan.steps.slice(0, 4), { id: ARRIVAL, kind: 'end' as const }] }],
    ['a round step has no round', { rounds: [round(FIRST)] }],
    ['a round has no step', { rounds: [...plan.rounds, round(uuid(99))] }],
    ['a round belongs to a step that is none', { rounds: [round(FIRST), round(TALK)] }],
    ['one round comes twice and another is missing', { rounds: [round(FIRST), round(FIRST)] }],
    ['a round collects already', { rounds: [round(FIRST, { phase: 'collecting' }), round(SECOND)] }],
    ['a round is revealed already', { rounds: [round(FIRST, { revealed: true }), round(SECOND)] }],
    ['a timer runs already', { rounds: [round(FIRST, { endsAt: 1 }), round(SECOND)] }],
    ['there is no end', { steps: plan.steps.slice(0, 4) }],
    ['the end is not last', { steps: [{ id: END, kind: 'end' as const }, ...plan.steps.slice(0, 4)] }],
    ['there are two ends', { steps: [{ id: uuid(9), kind: 'end' as const }, ...plan.steps] }],
  ])('PLAN-2 given a plan in which %s, then it is refused', (_what, wrong) => {
    given()
      .when('planWorkshop', { ...plan, ...wrong })
      .then('invalidValue');
  });

  it('PLAN-3 given a planned evening, then it is at its first step, its rounds wait and there are no cards', () => {
    const { state } = given(planned());

    expect(state.programme.current).toBe(ARRIVAL);
    expect([...state.rounds.values()].map(({ phase }) => phase)).toEqual(['waiting', 'waiting']);
    expect([state.cards.size, state.clusters.size, state.seq]).toEqual([0, 0, 1]);
  });
});
