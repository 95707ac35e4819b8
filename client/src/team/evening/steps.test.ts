import { describe, expect, it } from 'vitest';
import { A, B, FIRST, ONE, SORTING, THREE, TWO, uuid } from '../../../../shared/test/evening.ts';
import { stepsOn } from './steps.ts';
import { fakeServer } from '../../../test/fakeServer.ts';

const here = { roundId: FIRST };

/** Somebody sorts on a line of their own. */
const sorting = async () => {
  const server = fakeServer(SORTING);
  const live = server.join('lena');
  await Promise.resolve();
  const steps = stepsOn(live);
  live.observe(steps.observed);
  const clusterOf = (cardId: string) => server.state().cards.get(cardId)?.place.clusterId;
  const move = (cardId: string, clusterId: string | null) =>
    steps.act('moveCards', { cardIds: [cardId], clusterId, before: null }, FIRST);
  return { server, live, steps, clusterOf, move };
};

describe('taking back own steps', () => {
  it('given a moved card, when the step is undone and done again, then the card goes back and forth', async () => {
    const { steps, clusterOf, move } = await sorting();
    await move(THREE, A);
    expect(clusterOf(THREE)).toBe(A);
    await steps.undo(here);
    expect(clusterOf(THREE)).toBeNull();
    await steps.redo(FIRST);
    expect(clusterOf(THREE)).toBe(A);
  });

  it('given a colleague has moved another card since, when the own step is undone, then theirs stays', async () => {
    const { server, steps, clusterOf, move } = await sorting();
    await move(THREE, A);
    server.colleague('moveCards', { cardIds: [ONE], clusterId: B, before: null });
    expect(await steps.undo(here)).toEqual({ ok: true });
    expect([clusterOf(THREE), clusterOf(ONE)]).toEqual([null, B]);
  });

  it('given a colleague has moved the same card since, when the step is undone, then it is refused and dropped', async () => {
    const { server, steps, clusterOf, move } = await sorting();
    await move(TWO, B);
    await move(THREE, A);
    server.colleague('moveCards', { cardIds: [THREE], clusterId: B, before: null });
    expect(await steps.undo(here)).toEqual({ ok: false, refused: 'changedMeanwhile' });
    expect(clusterOf(THREE)).toBe(B);
    expect(await steps.undo(here)).toEqual({ ok: true });
    expect(clusterOf(TWO)).toBe(A);
    expect(steps.undo(here)).toBeNull();
  });

  it('given the line is slow, when steps are undone before they are answered, then all arrive in order', async () => {
    const { server, steps, clusterOf, move } = await sorting();
    server.hold();
    const outcomes = [move(THREE, A), move(THREE, B), steps.undo(here)!, steps.undo(here)!];
    expect(steps.undo(here)).toBeNull();
    await server.release();
    expect(await Promise.all(outcomes)).toEqual([{ ok: true }, { ok: true }, { ok: true }, { ok: true }]);
    expect(clusterOf(THREE)).toBeNull();
  });

  it('given a colleague was faster at the same place, when the step is undone at once, then it works all the same', async () => {
    const { server, steps, clusterOf, move } = await sorting();
    server.hold();
    const moved = move(THREE, B);
    const undone = steps.undo(here);
    server.colleague('moveCards', { cardIds: [ONE], clusterId: B, before: null });
    await server.release();
    expect([await moved, await undone]).toEqual([{ ok: true }, { ok: true }]);
    expect([clusterOf(THREE), clusterOf(ONE)]).toEqual([null, B]);
  });

  it('given two merged clusters, when that is undone, then both are there again with their cards', async () => {
    const { server, steps, clusterOf } = await sorting();
    await steps.act('mergeClusters', { clusterId: A, into: B }, FIRST);
    expect(server.state().clusters.has(A)).toBe(false);
    await steps.undo(here);
    expect([clusterOf(ONE), clusterOf(TWO), server.state().clusters.get(A)?.heading]).toEqual([A, A, 'Aufenthalt']);
  });

  it('given a hidden card, when that is undone, then it is shown again', async () => {
    const { server, steps } = await sorting();
    await steps.act('hideCard', { cardId: ONE, reason: 'personal' }, FIRST);
    expect(server.state().cards.get(ONE)?.hidden).toBe('personal');
    await steps.undo(here);
    expect(server.state().cards.get(ONE)?.hidden).toBeNull();
  });

  it('given a step that is impossible already here, when it is taken, then it is refused and there is nothing to undo', async () => {
    const { steps, move } = await sorting();
    expect(await move(uuid(0x999), A)).toEqual({ ok: false, refused: 'unknownCard' });
    expect(steps.undo(here)).toBeNull();
  });

  it('given a step that is none of the board, when it is taken, then undo does not know it', async () => {
    const { server, steps } = await sorting();
    await steps.act('moveTo', { stepId: FIRST, phase: 'closed' }, null);
    expect(server.state().rounds.get(FIRST)?.phase).toBe('closed');
    expect(steps.undo(here)).toBeNull();
  });
});

describe('several wishes as one step', () => {
  const into = (cardId: string, clusterId: string) => ({
    name: 'moveCards' as const,
    input: { cardIds: [cardId], clusterId, before: null },
  });

  it('SORT-20 given wishes that build on each other, when they are sent together, then one undo takes all back', async () => {
    const { steps, clusterOf } = await sorting();
    expect(await steps.actAll([into(ONE, B), into(THREE, B)], FIRST)).toEqual({ ok: true });
    expect([clusterOf(ONE), clusterOf(THREE)]).toEqual([B, B]);
    await steps.undo(here);
    expect([clusterOf(ONE), clusterOf(THREE)]).toEqual([A, null]);
  });

  it('SORT-20 given one wish that is refused, when it is sent with others, then none of them happens', async () => {
    const { steps, clusterOf } = await sorting();
    const outcome = await steps.actAll([into(ONE, B), into(THREE, uuid(0xbad))], FIRST);
    expect(outcome).toEqual({ ok: false, refused: 'unknownCluster' });
    expect([clusterOf(ONE), clusterOf(THREE), steps.undo(here)]).toEqual([A, null, null]);
  });
});
