// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { memoryLocation } from 'wouter/memory-location';
import { Router } from 'wouter';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { A, B, FIRST, movedTo, ONE, posted, SECOND, SORTING, THREE, uuid } from '../../../../../shared/test/evening.ts';
import { fakeServer } from '../../../../test/fakeServer.ts';
import type { Live } from '../../../live/live.ts';
import { answerRequests } from '../../testing/answers.ts';
import { WithText } from '../../testing/WithText.tsx';
import { Evening } from '../Evening.tsx';

let line: Live | null = null;
vi.mock(import('../../live/useTeamLive.ts'), () => ({ useTeamLive: () => line }));

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Two rounds are sorted, the evening is in the second; ONE lies in cluster A of the first. */
const BOTH_SORTED = [...SORTING, movedTo(SECOND, 'sorting'), posted(uuid(0x201), 'aus Runde zwei', SECOND)];

const openEvening = async (facts = SORTING) => {
  const server = fakeServer(facts);
  answerRequests(() => [200, { wallUrl: 'http://gehoer.test/leinwand/1#key' }]);
  line = server.join('lena');
  await act(async () => {
    render(
      <WithText>
        <Router hook={memoryLocation({ path: '/' }).hook}>
          <Evening workshopId={uuid(0xe)} />
        </Router>
      </WithText>,
    );
  });
  const press = (name: RegExp) => act(async () => fireEvent.click(screen.getByRole('button', { name })));
  const turn = async (isOn: boolean) => {
    await press(/^Leinwand zeigt/);
    const name = isOn ? /auf der Tafel: aus/ : /auf der Tafel: an/;
    await act(async () => fireEvent.click(screen.getByRole('menuitem', { name })));
  };
  /** Long enough for the wall to follow. */
  const stay = () => act(() => vi.advanceTimersByTimeAsync(1000));
  const touch = async (cardId: string) => {
    act(() => document.querySelector<HTMLElement>(`[data-card="${cardId}"]`)!.focus());
    await stay();
  };
  const focus = () => server.state().stage.focus;
  return { server, press, turn, stay, touch, focus };
};

describe('a wall that follows the board', () => {
  it('WALL-9 given nobody has switched it on, when clusters are worked on, then the wall stays where it is', async () => {
    const { server, touch } = await openEvening();
    const { seq } = server.state();
    await touch(ONE);
    expect(server.state().seq).toBe(seq);
  });

  it('WALL-9 given it is on, when somebody stays at a cluster, then the wall shows it, and all cards at the others', async () => {
    const { turn, stay, touch, focus } = await openEvening();
    await turn(true);
    await stay();
    expect(focus()).toEqual({ on: 'board' });
    await touch(ONE);
    expect(focus()).toEqual({ on: 'cluster', id: A });
    await touch(THREE);
    expect(focus()).toEqual({ on: 'board' });
  });

  it('WALL-9 given it is on, when another round is looked at, then the wall shows that one; switched off, the programme', async () => {
    const { turn, stay, press, touch, focus } = await openEvening(BOTH_SORTED);
    await turn(true);
    await press(/^Runde ?1 ?3/);
    await stay();
    expect(focus()).toEqual({ on: 'round', id: FIRST });
    await touch(ONE);
    expect(focus()).toEqual({ on: 'cluster', id: A });
    await turn(false);
    expect(focus()).toEqual({ on: 'board' });
    await touch(THREE);
    await touch(ONE);
    expect(focus()).toEqual({ on: 'board' });
  });

  it('WALL-9 given a cluster was worked on, when somebody comes back to its round, then the wall shows all cards at first', async () => {
    const { turn, stay, press, touch, focus } = await openEvening(BOTH_SORTED);
    await turn(true);
    await press(/^Runde ?1 ?3/);
    await touch(ONE);
    await press(/^Runde ?2 ?1/);
    await stay();
    expect(focus()).toEqual({ on: 'board' });
    await press(/^Runde ?1 ?3/);
    await stay();
    expect(focus()).toEqual({ on: 'round', id: FIRST });
  });

  it('WALL-9 given somebody else has led the wall elsewhere, when it is switched off, then the wall stays there', async () => {
    const { server, turn, touch, focus } = await openEvening();
    await turn(true);
    await touch(ONE);
    act(() => server.colleague('setStage', { stage: { focus: { on: 'cluster', id: B }, held: false } }));
    await turn(false);
    expect(focus()).toEqual({ on: 'cluster', id: B });
  });

  it('WALL-9 given it is on, when the page is left, then the wall shows the programme', async () => {
    const { turn, touch, focus } = await openEvening();
    await turn(true);
    await touch(ONE);
    await act(async () => cleanup());
    expect(focus()).toEqual({ on: 'board' });
  });

  it('WALL-9 given a wall that is held, when the work goes on, then it stays held', async () => {
    const { server, turn, touch } = await openEvening();
    act(() => server.colleague('setStage', { stage: { focus: { on: 'board' }, held: true } }));
    await turn(true);
    await touch(ONE);
    expect(server.state().stage).toEqual({ focus: { on: 'cluster', id: A }, held: true });
  });
});
