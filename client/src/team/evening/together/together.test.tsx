// @vitest-environment jsdom
import type { Colleague } from '@gehoer/shared/protocol/together.ts';
import { act, cleanup, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FIRST, ONE, SORTING, TWO } from '../../../../../shared/test/evening.ts';
import { fakeServer } from '../../../../test/fakeServer.ts';
import { renderOnLine } from '../../../../test/renderOnLine.tsx';
import { useEvening } from '../EveningContext.ts';
import { Colleagues } from './Colleagues.tsx';
import type { Together } from './togetherOn.ts';
import { useHolders } from './useHolders.ts';

const other = (changes: Partial<Colleague> = {}): Colleague => ({
  lineId: 'line',
  staffId: 'omar',
  name: 'Omar',
  roundId: null,
  cardIds: [],
  ...changes,
});

/** A part of the page that uses everything there is. */
const openPage = async () => {
  const server = fakeServer(SORTING);
  let together: Together | undefined;
  let holders: ReadonlyMap<string, string> = new Map();
  function Part() {
    together = useEvening().together;
    holders = useHolders();
    return <Colleagues />;
  }
  const { live } = await renderOnLine(server, () => <Part />);
  if (!together) throw new Error('no page');
  const names = () => screen.queryAllByRole('listitem').map((item) => item.textContent);
  return { server, live, together, holders: () => [...holders], names };
};

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('the others of the team', () => {
  it('TOGETHER-1 given pages of others, then each person stands there once, and one’s own pages do not', async () => {
    const { server, names } = await openPage();
    expect(names()).toEqual([]);
    act(() =>
      server.others(
        other({ lineId: '1', staffId: 'zoe', name: 'Zoe' }),
        other({ lineId: '2' }),
        other({ lineId: '3' }),
        other({ lineId: '4', staffId: 'lena', name: 'Lena' }),
      ),
    );
    expect(names()).toEqual(['Omar', 'Zoe']);
    expect(screen.getByRole('list', { name: 'Auch hier' })).toBeDefined();
  });

  it('TOGETHER-2 given others hold cards, then it is known who, until the line is lost', async () => {
    const { server, live, holders } = await openPage();
    act(() => server.others(other({ cardIds: [ONE] }), other({ staffId: 'zoe', name: 'Zoe', cardIds: [TWO] })));
    expect(holders()).toEqual([
      [ONE, 'Omar'],
      [TWO, 'Zoe'],
    ]);
    act(() => live.store.setState({ status: 'lost', others: [] }));
    expect(holders()).toEqual([]);
  });
});

describe('what one does oneself', () => {
  it('TOGETHER-2 given cards in the hand, then that is told, renewed while it lasts, and ended', async () => {
    const { server, together } = await openPage();
    together.lookAt(FIRST);
    together.lookAt(FIRST);
    together.hold([ONE, TWO]);
    vi.advanceTimersByTime(9000);
    together.release();
    together.release();
    vi.advanceTimersByTime(60_000);
    const held = { roundId: FIRST, cardIds: [ONE, TWO] };
    expect(server.told).toEqual([{ roundId: FIRST, cardIds: [] }, held, held, held, { roundId: FIRST, cardIds: [] }]);
  });

  it('TOGETHER-2 given the line was lost, when it is back, then everything is told again', async () => {
    const { server, live, together } = await openPage();
    together.lookAt(FIRST);
    live.store.setState({ status: 'lost' });
    live.store.setState({ status: 'live' });
    expect(server.told).toEqual([
      { roundId: FIRST, cardIds: [] },
      { roundId: FIRST, cardIds: [] },
    ]);
  });

  it('TOGETHER-2 given the page is left with cards in the hand, then nothing is renewed any more', async () => {
    const { server, together } = await openPage();
    together.hold([ONE]);
    cleanup();
    vi.advanceTimersByTime(60_000);
    expect(server.told).toHaveLength(1);
  });
});
