// @vitest-environment jsdom
import type { Colleague } from '@gehoer/shared/protocol/together.ts';
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { useEffect } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { B, FIRST, ONE, SORTING, THREE, TWO } from '../../../../../shared/test/evening.ts';
import { fakeServer } from '../../../../test/fakeServer.ts';
import { renderOnLine } from '../../../../test/renderOnLine.tsx';
import type { Live } from '../../../live/live.ts';
import { useWorkshop } from '../../live/useWorkshop.ts';
import { Board } from '../board/Board.tsx';
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

function Host({ live }: { readonly live: Live }) {
  return <Board state={useWorkshop(live)} roundId={FIRST} onShowRound={() => undefined} />;
}

interface PartProps {
  readonly found: (together: Together, holders: ReadonlyMap<string, string>) => void;
}

/** A part of the page that uses everything there is. */
function Part({ found }: PartProps) {
  const { together } = useEvening();
  const holders = useHolders();
  useEffect(() => found(together, holders), [found, together, holders]);
  return <Colleagues />;
}

const openPage = async () => {
  const server = fakeServer(SORTING);
  const found = vi.fn<PartProps['found']>();
  const { live } = await renderOnLine(server, () => <Part found={found} />);
  const [together] = found.mock.lastCall ?? [];
  if (!together) throw new Error('no page');
  const holders = () => [...(found.mock.lastCall?.[1] ?? [])];
  const names = () => screen.queryAllByRole('listitem').map((item) => item.textContent);
  return { server, live, together, holders, names };
};

beforeEach(() => {
  Element.prototype.scrollIntoView = () => undefined;
  document.elementFromPoint = () => null;
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

describe('a card in somebody else’s hand', () => {
  const openBoard = async () => {
    const server = fakeServer(SORTING);
    const { announce } = await renderOnLine(server, (live) => <Host live={live} />);
    const tile = () => screen.getByRole('button', { name: /^drei/ });
    /** Presses the mouse on a card and moves it away. */
    const drag = () =>
      act(async () => {
        fireEvent.mouseDown(tile(), { button: 0, clientX: 0, clientY: 0 });
        fireEvent.mouseMove(document, { clientX: 30, clientY: 30 });
        fireEvent.mouseMove(document, { clientX: 60, clientY: 60 });
      });
    return { server, announce, tile, drag };
  };

  it('TOGETHER-2 given a board, when a card is dragged, then the others are told, until it is dropped', async () => {
    const { server, drag } = await openBoard();
    await drag();
    expect(server.told.at(-1)).toEqual({ roundId: null, cardIds: [THREE] });
    await act(async () => {
      fireEvent.mouseUp(document);
    });
    expect(server.told.at(-1)).toEqual({ roundId: null, cardIds: [] });
  });

  it('TOGETHER-5 given somebody holds a card, then it shows the name, and a drag does not take it', async () => {
    const { server, announce, tile, drag } = await openBoard();
    act(() => server.others(other({ cardIds: [THREE] })));
    expect(tile().textContent).toContain('bei \u2068Omar\u2069');
    await drag();
    expect([server.told.at(-1)?.cardIds ?? [], announce.mock.calls]).toEqual([[], []]);

    act(() => server.others(other()));
    await drag();
    expect(server.told.at(-1)?.cardIds).toEqual([THREE]);
  });

  it('TOGETHER-5 given somebody holds a card, when another moves it by key, then the server decides, and it is moved', async () => {
    const { server, tile } = await openBoard();
    act(() => server.others(other({ cardIds: [THREE] })));
    act(() => tile().focus());
    await act(async () => {
      fireEvent.keyDown(tile(), { key: '2' });
    });
    expect(server.state().cards.get(THREE)?.place.clusterId).toBe(B);
  });
});
